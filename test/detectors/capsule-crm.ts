/** Samples for the detectors of Capsule CRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 64);

testDetectors('capsule-crm', {
  'capsule-crm-api-token': {
    matches: [
      `{ "capsulecrm": { "apiKey": "«${apiToken}»" } }`,
      `$ capsulecrm login «${apiToken}»`,
      `capsulecrm_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = Capsulecrm(api_key="${apiToken.slice(1)}")`,
      `export CAPSULECRM_TOKEN="${apiToken}0"`,
      `const client = new Capsulecrm('${'0'.repeat(64)}');`,
      `capsulecrm${' '.repeat(90)}key = ${apiToken}`,
      `capsulecrm id ${randomUuid()}`,
    ],
  },
});
