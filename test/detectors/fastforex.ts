/** Samples for the detectors of fastFOREX. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 28);

testDetectors('fastforex', {
  'fastforex-api-key': {
    matches: [
      `FASTFOREX_API_KEY=«${apiKey}»\n`,
      `https://api.fastforex.com/v1/items?access=«${apiKey}»&page=2`,
      `$ fastforex login «${apiKey}»`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Fastforex(api_key="${apiKey.slice(1)}")`,
      `export FASTFOREX_TOKEN="${apiKey}0"`,
      `const client = new Fastforex('${'0'.repeat(28)}');`,
      `fastforex${' '.repeat(90)}key = ${apiKey}`,
      `fastforex sha256 ${randomText('hex', 64)}`,
    ],
  },
});
