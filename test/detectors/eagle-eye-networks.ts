/** Samples for the detectors of Eagle Eye Networks. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 15);

testDetectors('eagle-eye-networks', {
  'eagle-eye-networks-api-key': {
    matches: [
      `{ "eagleeyenetworks": { "apiKey": "«${apiKey}»" } }`,
      `eagleeyenetworks_key := "«${apiKey}»"`,
      `client = Eagleeyenetworks(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export EAGLEEYENETWORKS_TOKEN="${apiKey.slice(1)}"`,
      `headers['eagleeyenetworks-api-key'] = '${apiKey}0';`,
      `{ "eagleeyenetworks": { "apiKey": "${'0'.repeat(15)}" } }`,
      `eagleeyenetworks${' '.repeat(90)}key = ${apiKey}`,
      `eagleeyenetworks commit ${randomText('hex', 40)}`,
    ],
  },
});
