/** Samples for the detectors of Iterable. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 34);

testDetectors('iterable', {
  'iterable-api-key': {
    matches: [
      `ITERABLE_API_KEY=«${apiKey}»\n`,
      `{ "iterable_token": "«${apiKey}»" }`,
      `// iterable api credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `ITERABLE_API_KEY=${randomText('lowerAlnum', 31)}\n`,
      `const iterable_secret = '${'0'.repeat(34)}';`,
      `iterable_${' '.repeat(90)}key = ${apiKey}`,
      `iterable_ build ${apiKey}`,
      `iterable sha256 ${randomText('hex', 64)}`,
    ],
  },
});
