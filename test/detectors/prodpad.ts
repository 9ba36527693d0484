/** Samples for the detectors of ProdPad. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('prodpad', {
  'prodpad-api-key': {
    matches: [`PRODPAD_API_KEY=«${apiKey}»\n`, `prodpad_token: «${apiKey}»\n`, `prodpad_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `https://api.prodpad.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ prodpad login ${apiKey}0`,
      `PRODPAD_API_KEY=${'0'.repeat(64)}\n`,
      `prodpad${' '.repeat(90)}key = ${apiKey}`,
      `prodpad id ${randomUuid()}`,
    ],
  },
});
