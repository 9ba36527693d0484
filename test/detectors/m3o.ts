/** Samples for the detectors of M3O. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 48);

testDetectors('m3o', {
  'm3o-api-token': {
    matches: [`M3O_API_TOKEN=«${apiToken}»\n`, `m3o_token: «${apiToken}»\n`, `client = M3o(api_key="«${apiToken}»")`],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `m3o_token: ${apiToken.slice(1)}\n`,
      `m3o_key := "${apiToken}0"`,
      `client = M3o(api_key="${'0'.repeat(48)}")`,
      `m3o${' '.repeat(90)}key = ${apiToken}`,
      `m3o sha256 ${randomText('hex', 64)}`,
    ],
  },
});
