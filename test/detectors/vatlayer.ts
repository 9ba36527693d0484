/** Samples for the detectors of vatlayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('vatlayer', {
  'vatlayer-access-key': {
    matches: [
      `VATLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `{ "vatlayer": { "apiKey": "«${accessKey}»" } }`,
      `const vatlayer_secret = '«${accessKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `https://api.vatlayer.com/v1/items?access=${accessKey.slice(1)}&page=2`,
      `$ vatlayer login ${accessKey}0`,
      `VATLAYER_ACCESS_KEY=${'0'.repeat(32)}\n`,
      `vatlayer${' '.repeat(90)}key = ${accessKey}`,
      `vatlayer commit ${randomText('hex', 40)}`,
    ],
  },
});
