/** Samples for the detectors of RAWG. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('rawg', {
  'rawg-api-key': {
    matches: [
      `RAWG_API_KEY=«${apiKey}»\n`,
      `export RAWG_TOKEN="«${apiKey}»"`,
      `{ "rawg": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "rawg": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const rawg_secret = '${apiKey}0';`,
      `rawg_token: ${'0'.repeat(32)}\n`,
      `rawg${' '.repeat(90)}key = ${apiKey}`,
      `rawg id ${randomUuid()}`,
    ],
  },
});
