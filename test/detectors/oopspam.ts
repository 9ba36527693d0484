/** Samples for the detectors of OOPSpam. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('oopspam', {
  'oopspam-api-key': {
    matches: [
      `OOPSPAM_API_KEY=«${apiKey}»\n`,
      `client = Oopspam(api_key="«${apiKey}»")`,
      `export OOPSPAM_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export OOPSPAM_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Oopspam('${apiKey}0');`,
      `client = oopspam.Client("${'0'.repeat(40)}")`,
      `oopspam${' '.repeat(90)}key = ${apiKey}`,
      `oopspam sha256 ${randomText('hex', 64)}`,
    ],
  },
});
