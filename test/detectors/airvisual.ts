/** Samples for the detectors of IQAir AirVisual. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('airvisual', {
  'airvisual-api-key': {
    matches: [
      `AIRVISUAL_API_KEY=«${apiKey}»\n`,
      `airvisual_key := "«${apiKey}»"`,
      `export AIRVISUAL_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const airvisual_secret = '${apiKey.slice(1)}';`,
      `airvisual_token: ${apiKey}0\n`,
      `airvisual_key := "${'0'.repeat(36)}"`,
      `airvisual${' '.repeat(90)}key = ${apiKey}`,
      `airvisual sha256 ${randomText('hex', 64)}`,
    ],
  },
});
