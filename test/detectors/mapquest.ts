/** Samples for the detectors of MapQuest. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('mapquest', {
  'mapquest-api-key': {
    matches: [
      `MAPQUEST_API_KEY=«${apiKey}»\n`,
      `{ "mapquest": { "apiKey": "«${apiKey}»" } }`,
      `const mapquest_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `mapquest_key := "${apiKey.slice(1)}"`,
      `client = Mapquest(api_key="${apiKey}0")`,
      `export MAPQUEST_TOKEN="${'0'.repeat(32)}"`,
      `mapquest${' '.repeat(90)}key = ${apiKey}`,
      `mapquest commit ${randomText('hex', 40)}`,
      `s:11:"mapquest.js";s:6:"md5sum";s:32:"${randomText('hex', 32)}";`,
    ],
  },
});
