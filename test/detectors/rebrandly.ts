/** Samples for the detectors of Rebrandly. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('rebrandly', {
  'rebrandly-api-key': {
    matches: [
      `REBRANDLY_API_KEY=«${apiKey}»\n`,
      `client = Rebrandly(api_key="«${apiKey}»")`,
      `export REBRANDLY_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Rebrandly(api_key="${apiKey.slice(1)}")`,
      `export REBRANDLY_TOKEN="${apiKey}0"`,
      `const client = new Rebrandly('${'0'.repeat(32)}');`,
      `rebrandly${' '.repeat(90)}key = ${apiKey}`,
      `rebrandly sha256 ${randomText('hex', 64)}`,
    ],
  },
});
