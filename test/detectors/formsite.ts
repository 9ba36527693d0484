/** Samples for the detectors of Formsite. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 32);

testDetectors('formsite', {
  'formsite-api-token': {
    matches: [
      `FORMSITE_API_TOKEN=«${apiToken}»\n`,
      `{ "formsite": { "apiKey": "«${apiToken}»" } }`,
      `const formsite_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `{ "formsite": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const formsite_secret = '${apiToken}0';`,
      `formsite_token: ${'0'.repeat(32)}\n`,
      `formsite${' '.repeat(90)}key = ${apiToken}`,
      `formsite id ${randomUuid()}`,
    ],
  },
});
