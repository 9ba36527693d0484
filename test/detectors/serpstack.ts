/** Samples for the detectors of serpstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('serpstack', {
  'serpstack-access-key': {
    matches: [
      `SERPSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `client = serpstack.Client("«${accessKey}»")`,
      `https://api.serpstack.com/v1/items?access=«${accessKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `serpstack_key := "${accessKey.slice(1)}"`,
      `client = Serpstack(api_key="${accessKey}0")`,
      `export SERPSTACK_TOKEN="${'0'.repeat(32)}"`,
      `serpstack${' '.repeat(90)}key = ${accessKey}`,
      `serpstack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
