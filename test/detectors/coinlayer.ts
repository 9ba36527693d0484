/** Samples for the detectors of Coinlayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('coinlayer', {
  'coinlayer-access-key': {
    matches: [
      `COINLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `coinlayer_key := "«${accessKey}»"`,
      `client = Coinlayer(api_key="«${accessKey}»")`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `client = Coinlayer(api_key="${accessKey.slice(1)}")`,
      `export COINLAYER_TOKEN="${accessKey}0"`,
      `const client = new Coinlayer('${'0'.repeat(32)}');`,
      `coinlayer${' '.repeat(90)}key = ${accessKey}`,
      `coinlayer commit ${randomText('hex', 40)}`,
    ],
  },
});
