/** Samples for the detectors of AppSynergy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('appsynergy', {
  'appsynergy-api-key': {
    matches: [
      `APPSYNERGY_API_KEY=«${apiKey}»\n`,
      `$ appsynergy login «${apiKey}»`,
      `{ "appsynergy": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = appsynergy.Client("${apiKey.slice(1)}")`,
      `https://api.appsynergy.com/v1/items?access=${apiKey}0&page=2`,
      `$ appsynergy login ${'0'.repeat(64)}`,
      `appsynergy${' '.repeat(90)}key = ${apiKey}`,
      `appsynergy commit ${randomText('hex', 40)}`,
    ],
  },
});
