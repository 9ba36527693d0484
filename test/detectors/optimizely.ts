/** Samples for the detectors of Optimizely. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = randomText('base62', 54);

testDetectors('optimizely', {
  'optimizely-personal-access-token': {
    matches: [
      `OPTIMIZELY_TOKEN=«${personalAccessToken}»\n`,
      `{ "optimizely": { "apiKey": "«${personalAccessToken}»" } }`,
      `const optimizely_secret = '«${personalAccessToken}»';`,
    ],
    nonMatches: [
      `const value = '${personalAccessToken}';`,
      `{ "optimizely": { "apiKey": "${personalAccessToken.slice(1)}" } }`,
      `const optimizely_secret = '${personalAccessToken}0';`,
      `optimizely_token: ${'0'.repeat(54)}\n`,
      `optimizely${' '.repeat(90)}key = ${personalAccessToken}`,
      `optimizely sha256 ${randomText('hex', 64)}`,
    ],
  },
});
