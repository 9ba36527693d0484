/** Samples for the detectors of Prospect CRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('prospect-crm', {
  'prospect-crm-api-key': {
    matches: [
      `{ "prospectcrm": { "apiKey": "«${apiKey}»" } }`,
      `client = Prospectcrm(api_key="«${apiKey}»")`,
      `client = Prospect(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `prospectcrm_key := "${apiKey.slice(1)}"`,
      `client = Prospectcrm(api_key="${apiKey}0")`,
      `export PROSPECTCRM_TOKEN="${'0'.repeat(32)}"`,
      `prospectcrm${' '.repeat(90)}key = ${apiKey}`,
      `prospectcrm commit ${randomText('hex', 40)}`,
    ],
  },
});
