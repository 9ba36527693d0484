/** Samples for the detectors of Nozbe. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('base62', 16)}_${randomText('base64url', 64, 1)}`;

testDetectors('nozbe', {
  'nozbe-api-token': {
    matches: [
      `NOZBE_API_TOKEN=«${apiToken}»\n`,
      `{ "nozbe": { "apiKey": "«${apiToken}»" } }`,
      `const nozbe_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `nozbe_key := "${apiToken.slice(1)}"`,
      `client = Nozbe(api_key="${apiToken}0")`,
      `export NOZBE_TOKEN="${'0'.repeat(16)}_${'0'.repeat(64)}"`,
      `nozbe${' '.repeat(90)}key = ${apiToken}`,
      `nozbe commit ${randomText('hex', 40)}`,
    ],
  },
});
