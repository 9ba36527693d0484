/** Samples for the detectors of Metrilo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 16);

testDetectors('metrilo', {
  'metrilo-api-key': {
    matches: [
      `METRILO_API_KEY=«${apiKey}»\n`,
      `export METRILO_TOKEN="«${apiKey}»"`,
      `{ "metrilo": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export METRILO_TOKEN="${apiKey.slice(1)}"`,
      `headers['metrilo-api-key'] = '${apiKey}0';`,
      `METRILO_API_KEY=${'0'.repeat(16)}\n`,
      `metrilo${' '.repeat(90)}key = ${apiKey}`,
      `metrilo sha256 ${randomText('hex', 64)}`,
    ],
  },
});
