/** Samples for the detectors of Veriphone. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('veriphone', {
  'veriphone-api-key': {
    matches: [
      `VERIPHONE_API_KEY=«${apiKey}»\n`,
      `https://api.veriphone.com/v1/items?access=«${apiKey}»&page=2`,
      `$ veriphone login «${apiKey}»`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export VERIPHONE_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Veriphone('${apiKey}0');`,
      `client = veriphone.Client("${'0'.repeat(32)}")`,
      `veriphone${' '.repeat(90)}key = ${apiKey}`,
      `veriphone sha256 ${randomText('hex', 64)}`,
    ],
  },
});
