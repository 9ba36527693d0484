/** Samples for the detectors of Cloze. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('cloze', {
  'cloze-api-key': {
    matches: [`CLOZE_API_KEY=«${apiKey}»\n`, `cloze_key := "«${apiKey}»"`, `export CLOZE_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Cloze(api_key="${apiKey.slice(1)}")`,
      `export CLOZE_TOKEN="${apiKey}0"`,
      `headers['cloze-api-key'] = '${'0'.repeat(32)}';`,
      `cloze${' '.repeat(90)}key = ${apiKey}`,
      `cloze id ${randomUuid()}`,
    ],
  },
});
