/** Samples for the detectors of karmaCRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 20);

testDetectors('karmacrm', {
  'karmacrm-api-token': {
    matches: [
      `KARMACRM_API_TOKEN=«${apiToken}»\n`,
      `headers['karmacrm-api-key'] = '«${apiToken}»';`,
      `client = KarmaCrm(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `karmacrm_key := "${apiToken.slice(1)}"`,
      `client = Karmacrm(api_key="${apiToken}0")`,
      `export KARMACRM_TOKEN="${'0'.repeat(20)}"`,
      `karmacrm${' '.repeat(90)}key = ${apiToken}`,
      `karmacrm id ${randomUuid()}`,
    ],
  },
});
