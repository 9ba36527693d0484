/** Samples for the detectors of World Weather Online. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 31);

testDetectors('world-weather-online', {
  'world-weather-online-api-key': {
    matches: [
      `{ "worldweather": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Worldweather('«${apiKey}»');`,
      `$ world_weather login «${apiKey}»`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `$ worldweather login ${apiKey.slice(1)}`,
      `{ "worldweather": { "apiKey": "${apiKey}0" } }`,
      `const worldweather_secret = '${'0'.repeat(31)}';`,
      `worldweather${' '.repeat(90)}key = ${apiKey}`,
      `worldweather sha256 ${randomText('hex', 64)}`,
    ],
  },
});
