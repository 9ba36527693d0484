/** Samples for the detectors of Cliengo. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('cliengo', {
  'cliengo-api-key': {
    matches: [
      `CLIENGO_API_KEY=«${apiKey}»\n`,
      `export CLIENGO_TOKEN="«${apiKey}»"`,
      `{ "cliengo": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const cliengo_secret = '${apiKey.slice(1)}';`,
      `cliengo_token: ${apiKey}0\n`,
      `cliengo_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `cliengo${' '.repeat(90)}key = ${apiKey}`,
      `cliengo id ${randomUuid()}`,
    ],
  },
});
