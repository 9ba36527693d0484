/** Samples for the detectors of Cypress Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const recordKey = randomUuid();

testDetectors('cypress-cloud', {
  'cypress-cloud-record-key': {
    matches: [
      `CYPRESS_RECORD_KEY=«${recordKey}»\n`,
      `export CYPRESS_TOKEN="«${recordKey}»"`,
      `{ "cypress": { "apiKey": "«${recordKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${recordKey}';`,
      `export CYPRESS_TOKEN="${recordKey.slice(1)}"`,
      `headers['cypress-api-key'] = '${recordKey}0';`,
      `CYPRESS_RECORD_KEY=${'00000000-0000-0000-0000-000000000000'}\n`,
      `cypress${' '.repeat(90)}key = ${recordKey}`,
      `cypress id ${randomUuid()}`,
    ],
  },
});
