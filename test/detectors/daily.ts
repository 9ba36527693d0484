/** Samples for the detectors of Daily. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('daily', {
  'daily-api-key': {
    matches: [
      `DAILY_API_KEY=«${apiKey}»\n`,
      `headers['daily_api-api-key'] = '«${apiKey}»';`,
      `{ "url": "https://daily.co", "apiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = DailyApi(api_key="${apiKey.slice(1)}")`,
      `export DAILY_API_TOKEN="${apiKey}0"`,
      `headers['daily_api-api-key'] = '${'0'.repeat(64)}';`,
      `daily_api${' '.repeat(90)}key = ${apiKey}`,
      `daily_api sha256 ${randomText('hex', 64)}`,
    ],
  },
});
