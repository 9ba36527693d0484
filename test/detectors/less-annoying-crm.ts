/** Samples for the detectors of Less Annoying CRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 57);

testDetectors('less-annoying-crm', {
  'less-annoying-crm-api-token': {
    matches: [
      `{ "lessannoyingcrm": { "apiKey": "«${apiToken}»" } }`,
      `const client = new Lessannoyingcrm('«${apiToken}»');`,
      `export LESS_ANNOYING_CRM_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `$ lessannoyingcrm login ${apiToken.slice(1)}`,
      `{ "lessannoyingcrm": { "apiKey": "${apiToken}0" } }`,
      `const lessannoyingcrm_secret = '${'0'.repeat(57)}';`,
      `lessannoyingcrm${' '.repeat(90)}key = ${apiToken}`,
      `lessannoyingcrm commit ${randomText('hex', 40)}`,
    ],
  },
});
