/** Samples for the detectors of pdflayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('pdflayer', {
  'pdflayer-access-key': {
    matches: [
      `PDFLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `https://api.pdflayer.com/v1/items?access=«${accessKey}»&page=2`,
      `$ pdflayer login «${accessKey}»`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `export PDFLAYER_TOKEN="${accessKey.slice(1)}"`,
      `const client = new Pdflayer('${accessKey}0');`,
      `client = pdflayer.Client("${'0'.repeat(32)}")`,
      `pdflayer${' '.repeat(90)}key = ${accessKey}`,
      `pdflayer commit ${randomText('hex', 40)}`,
    ],
  },
});
