/** Samples for the detectors of Collect2. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('collect2', {
  'collect2-api-key': {
    matches: [`COLLECT2_API_KEY=«${apiKey}»\n`, `collect2_key := "«${apiKey}»"`, `export COLLECT2_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export COLLECT2_TOKEN="${apiKey.slice(1)}"`,
      `headers['collect2-api-key'] = '${apiKey}0';`,
      `COLLECT2_API_KEY=${'00000000-0000-0000-0000-000000000000'}\n`,
      `collect2${' '.repeat(90)}key = ${apiKey}`,
      `collect2 sha256 ${randomText('hex', 64)}`,
    ],
  },
});
