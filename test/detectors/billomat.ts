/** Samples for the detectors of Billomat. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('billomat', {
  'billomat-api-key': {
    matches: [`BILLOMAT_API_KEY=«${apiKey}»\n`, `billomat_token: «${apiKey}»\n`, `billomat_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Billomat(api_key="${apiKey.slice(1)}")`,
      `export BILLOMAT_TOKEN="${apiKey}0"`,
      `const client = new Billomat('${'0'.repeat(32)}');`,
      `billomat${' '.repeat(90)}key = ${apiKey}`,
      `billomat sha256 ${randomText('hex', 64)}`,
    ],
  },
});
