/** Samples for the detectors of Gengo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('gengo', {
  'gengo-api-key': {
    matches: [`GENGO_PRIVATE_KEY=«${apiKey}»\n`, `gengo_token: «${apiKey}»\n`, `gengo_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export GENGO_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Gengo('${apiKey}0');`,
      `client = gengo.Client("${'0'.repeat(64)}")`,
      `gengo${' '.repeat(90)}key = ${apiKey}`,
      `gengo commit ${randomText('hex', 40)}`,
    ],
  },
});
