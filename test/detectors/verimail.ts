/** Samples for the detectors of Verimail. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('verimail', {
  'verimail-api-key': {
    matches: [
      `VERIMAIL_API_KEY=«${apiKey}»\n`,
      `const client = new Verimail('«${apiKey}»');`,
      `client = verimail.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const client = new Verimail('${apiKey.slice(1)}');`,
      `client = verimail.Client("${apiKey}0")`,
      `https://api.verimail.com/v1/items?access=${'0'.repeat(32)}&page=2`,
      `verimail${' '.repeat(90)}key = ${apiKey}`,
      `verimail id ${randomUuid()}`,
    ],
  },
});
