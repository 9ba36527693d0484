/** Samples for the detectors of Currencylayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('currencylayer', {
  'currencylayer-access-key': {
    matches: [
      `CURRENCYLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `{ "currencylayer": { "apiKey": "«${accessKey}»" } }`,
      `const currencylayer_secret = '«${accessKey}»';`,
    ],
    nonMatches: [
      `VALUE=${accessKey}\n`,
      `const client = new Currencylayer('${accessKey.slice(1)}');`,
      `client = currencylayer.Client("${accessKey}0")`,
      `https://api.currencylayer.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `currencylayer${' '.repeat(90)}key = ${accessKey}`,
      `currencylayer sha256 ${randomText('hex', 64)}`,
    ],
  },
});
