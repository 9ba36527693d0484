/** Samples for the detectors of StatusCake. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 25);

testDetectors('statuscake', {
  'statuscake-api-key': {
    matches: [
      `STATUSCAKE_API_KEY=«${apiKey}»\n`,
      `{ "statuscake": { "apiKey": "«${apiKey}»" } }`,
      `statuscake_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const statuscake_secret = '${randomText('base62', 19)}';`,
      `statuscake_key := "${'0'.repeat(25)}"`,
      `statuscake${' '.repeat(90)}key = ${apiKey}`,
      `statuscake build ${apiKey}`,
      `statuscake id ${randomUuid()}`,
    ],
  },
});
