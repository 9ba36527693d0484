/** Samples for the detectors of Ditto. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomUuid()}.${randomText('lowerAlnum', 40, 1)}`;

testDetectors('ditto', {
  'ditto-api-key': {
    matches: [`DITTO_API_KEY=«${apiKey}»\n`, `ditto_key := "«${apiKey}»"`, `export DITTO_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Ditto(api_key="${apiKey.slice(1)}")`,
      `export DITTO_TOKEN="${apiKey}0"`,
      `headers['ditto-api-key'] = '00000000-0000-0000-0000-000000000000.${'0'.repeat(40)}';`,
      `ditto${' '.repeat(90)}key = ${apiKey}`,
      `ditto id ${randomUuid()}`,
    ],
  },
});
