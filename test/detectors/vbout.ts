/** Samples for the detectors of VBOUT. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('digits', 25);

testDetectors('vbout', {
  'vbout-api-key': {
    matches: [`VBOUT_API_KEY=«${apiKey}»\n`, `vbout_token: «${apiKey}»\n`, `client = Vbout(api_key="«${apiKey}»")`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export VBOUT_TOKEN="${apiKey.slice(1)}"`,
      `headers['vbout-api-key'] = '${apiKey}0';`,
      `VBOUT_API_KEY=${'0'.repeat(25)}\n`,
      `vbout${' '.repeat(90)}key = ${apiKey}`,
      `vbout commit ${randomText('hex', 40)}`,
    ],
  },
});
