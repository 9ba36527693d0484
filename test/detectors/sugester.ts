/** Samples for the detectors of Sugester. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 32);

testDetectors('sugester', {
  'sugester-api-token': {
    matches: [
      `SUGESTER_API_TOKEN=«${apiToken}»\n`,
      `export SUGESTER_TOKEN="«${apiToken}»"`,
      `const client = new Sugester('«${apiToken}»');`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `client = sugester.Client("${apiToken.slice(1)}")`,
      `https://api.sugester.com/v1/items?access=${apiToken}0&page=2`,
      `$ sugester login ${'0'.repeat(32)}`,
      `sugester${' '.repeat(90)}key = ${apiToken}`,
      `sugester commit ${randomText('hex', 40)}`,
    ],
  },
});
