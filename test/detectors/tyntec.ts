/** Samples for the detectors of tyntec. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('tyntec', {
  'tyntec-api-key': {
    matches: [
      `TYNTEC_API_KEY=«${apiKey}»\n`,
      `https://api.tyntec.com/v1/items?access=«${apiKey}»&page=2`,
      `$ tyntec login «${apiKey}»`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Tyntec(api_key="${apiKey.slice(1)}")`,
      `export TYNTEC_TOKEN="${apiKey}0"`,
      `const client = new Tyntec('${'0'.repeat(32)}');`,
      `tyntec${' '.repeat(90)}key = ${apiKey}`,
      `tyntec id ${randomUuid()}`,
    ],
  },
});
