/** Samples for the detectors of Countrylayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('countrylayer', {
  'countrylayer-access-key': {
    matches: [
      `COUNTRYLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `countrylayer_key := "«${accessKey}»"`,
      `client = Countrylayer(api_key="«${accessKey}»")`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `client = Countrylayer(api_key="${accessKey.slice(1)}")`,
      `export COUNTRYLAYER_TOKEN="${accessKey}0"`,
      `const client = new Countrylayer('${'0'.repeat(32)}');`,
      `countrylayer${' '.repeat(90)}key = ${accessKey}`,
      `countrylayer sha256 ${randomText('hex', 64)}`,
    ],
  },
});
