/** Samples for the detectors of VPNAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('vpnapi', {
  'vpnapi-api-key': {
    matches: [`VPNAPI_API_KEY=«${apiKey}»\n`, `const vpnapi_secret = '«${apiKey}»';`, `vpnapi_token: «${apiKey}»\n`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `https://api.vpnapi.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ vpnapi login ${apiKey}0`,
      `VPNAPI_API_KEY=${'0'.repeat(32)}\n`,
      `vpnapi${' '.repeat(90)}key = ${apiKey}`,
      `vpnapi commit ${randomText('hex', 40)}`,
    ],
  },
});
