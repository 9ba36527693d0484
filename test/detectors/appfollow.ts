/** Samples for the detectors of AppFollow. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${randomText('base62', 74)}.${randomText('base64url', 43, 1)}`;

testDetectors('appfollow', {
  'appfollow-api-token': {
    matches: [
      `APPFOLLOW_API_TOKEN=«${apiToken}»\n`,
      `export APPFOLLOW_TOKEN="«${apiToken}»"`,
      `{ "appfollow": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `const appfollow_secret = '${apiToken.slice(1)}';`,
      `appfollow_token: ${apiToken}0\n`,
      `appfollow_key := "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${'0'.repeat(74)}.${'0'.repeat(43)}"`,
      `appfollow${' '.repeat(90)}key = ${apiToken}`,
      `appfollow sha256 ${randomText('hex', 64)}`,
    ],
  },
});
