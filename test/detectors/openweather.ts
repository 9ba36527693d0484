/** Samples for the detectors of OpenWeather. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('openweather', {
  'openweather-api-key': {
    matches: [
      `OPENWEATHER_API_KEY=«${apiKey}»\n`,
      `const openweather_secret = '«${apiKey}»';`,
      `// appid= credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Openweather(api_key="${apiKey.slice(1)}")`,
      `export OPENWEATHER_TOKEN="${apiKey}0"`,
      `const client = new Openweather('${'0'.repeat(32)}');`,
      `openweather${' '.repeat(90)}key = ${apiKey}`,
      `openweather commit ${randomText('hex', 40)}`,
    ],
  },
});
