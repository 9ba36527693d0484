/** Samples for the detectors of OnePageCRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 44);

testDetectors('onepagecrm', {
  'onepagecrm-api-key': {
    matches: [
      `ONEPAGECRM_API_KEY=«${apiKey}»\n`,
      `onepagecrm_key := "«${apiKey}»"`,
      `client = Onepagecrm(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = onepagecrm.Client("${apiKey.slice(1)}")`,
      `https://api.onepagecrm.com/v1/items?access=${apiKey}0&page=2`,
      `$ onepagecrm login ${'0'.repeat(44)}`,
      `onepagecrm${' '.repeat(90)}key = ${apiKey}`,
      `onepagecrm commit ${randomText('hex', 40)}`,
    ],
  },
});
