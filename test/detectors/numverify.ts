/** Samples for the detectors of numverify. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('numverify', {
  'numverify-access-key': {
    matches: [
      `NUMVERIFY_ACCESS_KEY=«${accessKey}»\n`,
      `{ "numverify": { "apiKey": "«${accessKey}»" } }`,
      `const numverify_secret = '«${accessKey}»';`,
    ],
    nonMatches: [
      `VALUE=${accessKey}\n`,
      `client = numverify.Client("${accessKey.slice(1)}")`,
      `https://api.numverify.com/v1/items?access=${accessKey}0&page=2`,
      `$ numverify login ${'0'.repeat(32)}`,
      `numverify${' '.repeat(90)}key = ${accessKey}`,
      `numverify id ${randomUuid()}`,
    ],
  },
});
