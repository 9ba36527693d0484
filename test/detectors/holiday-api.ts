/** Samples for the detectors of Holiday API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('holiday-api', {
  'holiday-api-key': {
    matches: [
      `HOLIDAYAPI_API_KEY=«${apiKey}»\n`,
      `const client = new Holidayapi('«${apiKey}»');`,
      `const holiday_api_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = holidayapi.Client("${apiKey.slice(1)}")`,
      `https://api.holidayapi.com/v1/items?access=${apiKey}0&page=2`,
      `$ holidayapi login ${'0'.repeat(36)}`,
      `holidayapi${' '.repeat(90)}key = ${apiKey}`,
      `holidayapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
