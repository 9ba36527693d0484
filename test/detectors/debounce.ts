/** Samples for the detectors of DeBounce. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 13, 3);

testDetectors('debounce', {
  'debounce-api-key': {
    matches: [
      `DEBOUNCE_API_KEY=«${apiKey}»\n`,
      `client = DebounceApi(api_key="«${apiKey}»")`,
      `// debounce.io credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `headers['debounce_api-api-key'] = '${apiKey.slice(1)}';`,
      `DEBOUNCE_API_KEY=${apiKey}0\n`,
      `{ "debounce_api": { "apiKey": "${'0'.repeat(13)}" } }`,
      `debounce_api${' '.repeat(90)}key = ${apiKey}`,
      `debounce_api sha256 ${randomText('hex', 64)}`,
    ],
  },
});
