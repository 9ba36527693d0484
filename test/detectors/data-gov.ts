/** Samples for the detectors of api.data.gov. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('data-gov', {
  'data-gov-api-key': {
    matches: [
      `DATA_GOV_API_KEY=«${apiKey}»\n`,
      `export DATA_GOV_TOKEN="«${apiKey}»"`,
      `// developer.nrel.gov credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "data_gov": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const data_gov_secret = '${apiKey}0';`,
      `data_gov_token: ${'0'.repeat(40)}\n`,
      `data_gov${' '.repeat(90)}key = ${apiKey}`,
      `data_gov id ${randomUuid()}`,
    ],
  },
});
