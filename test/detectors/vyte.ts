/** Samples for the detectors of Vyte. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 50);

testDetectors('vyte', {
  'vyte-api-key': {
    matches: [`VYTE_API_KEY=«${apiKey}»\n`, `const vyte_secret = '«${apiKey}»';`, `vyte_token: «${apiKey}»\n`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = vyte.Client("${apiKey.slice(1)}")`,
      `https://api.vyte.com/v1/items?access=${apiKey}0&page=2`,
      `$ vyte login ${'0'.repeat(50)}`,
      `vyte${' '.repeat(90)}key = ${apiKey}`,
      `vyte sha256 ${randomText('hex', 64)}`,
    ],
  },
});
