/** Samples for the detectors of Marketstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('marketstack', {
  'marketstack-access-key': {
    matches: [
      `MARKETSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `const marketstack_secret = '«${accessKey}»';`,
      `marketstack_token: «${accessKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `const client = new Marketstack('${accessKey.slice(1)}');`,
      `client = marketstack.Client("${accessKey}0")`,
      `https://api.marketstack.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `marketstack${' '.repeat(90)}key = ${accessKey}`,
      `marketstack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
