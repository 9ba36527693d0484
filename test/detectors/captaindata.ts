/** Samples for the detectors of Captain Data. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('captaindata', {
  'captaindata-api-key': {
    matches: [
      `CAPTAINDATA_API_KEY=«${apiKey}»\n`,
      `captaindata_key := "«${apiKey}»"`,
      `client = Captaindata(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = captaindata.Client("${apiKey.slice(1)}")`,
      `https://api.captaindata.com/v1/items?access=${apiKey}0&page=2`,
      `$ captaindata login ${'0'.repeat(64)}`,
      `captaindata${' '.repeat(90)}key = ${apiKey}`,
      `captaindata id ${randomUuid()}`,
    ],
  },
});
