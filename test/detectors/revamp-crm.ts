/** Samples for the detectors of Revamp CRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('revamp-crm', {
  'revamp-crm-api-key': {
    matches: [
      `{ "revampcrm": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Revampcrm('«${apiKey}»');`,
      `{ "revamp_token": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = revampcrm.Client("${apiKey.slice(1)}")`,
      `https://api.revampcrm.com/v1/items?access=${apiKey}0&page=2`,
      `$ revampcrm login ${'0'.repeat(40)}`,
      `revampcrm${' '.repeat(90)}key = ${apiKey}`,
      `revampcrm id ${randomUuid()}`,
    ],
  },
});
