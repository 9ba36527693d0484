/** Samples for the detectors of OneLogin. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('lowerAlnum', 64);

testDetectors('onelogin', {
  'onelogin-client-secret': {
    matches: [
      `ONELOGIN_CLIENT_SECRET=«${clientSecret}»\n`,
      `const onelogin_secret = '«${clientSecret}»';`,
      `onelogin_token: «${clientSecret}»\n`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `onelogin_key := "${clientSecret.slice(1)}"`,
      `client = Onelogin(api_key="${clientSecret}0")`,
      `export ONELOGIN_TOKEN="${'0'.repeat(64)}"`,
      `onelogin${' '.repeat(90)}key = ${clientSecret}`,
      `onelogin commit ${randomText('hex', 40)}`,
    ],
  },
});
