/** Samples for the detectors of The New York Times. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('nytimes', {
  'nytimes-api-key': {
    matches: [`NYTIMES_API_KEY=«${apiKey}»\n`, `nytimes_token: «${apiKey}»\n`, `new-york-times-token: «${apiKey}»\n`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const nytimes_secret = '${apiKey.slice(1)}';`,
      `nytimes_token: ${apiKey}0\n`,
      `nytimes_key := "${'0'.repeat(32)}"`,
      `nytimes${' '.repeat(90)}key = ${apiKey}`,
      `nytimes sha256 ${randomText('hex', 64)}`,
    ],
  },
});
