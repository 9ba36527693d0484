/** Samples for the detectors of Aha!. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('aha', {
  'aha-api-key': {
    matches: [
      `AHA_API_KEY=«${apiKey}»\n`,
      `{ "aha_api": { "apiKey": "«${apiKey}»" } }`,
      `// aha.io credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "aha_api": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const aha_api_secret = '${apiKey}0';`,
      `aha_api_token: ${'0'.repeat(64)}\n`,
      `aha_api${' '.repeat(90)}key = ${apiKey}`,
      `aha_api sha256 ${randomText('hex', 64)}`,
    ],
  },
});
