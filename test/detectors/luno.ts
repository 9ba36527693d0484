/** Samples for the detectors of Luno. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiSecret = randomText('base64url', 43);

testDetectors('luno', {
  'luno-api-secret': {
    matches: [
      `LUNO_API_SECRET=«${apiSecret}»\n`,
      `luno_key := "«${apiSecret}»"`,
      `client = Luno(api_key="«${apiSecret}»")`,
    ],
    nonMatches: [
      `VALUE=${apiSecret}\n`,
      `luno_key := "${apiSecret.slice(1)}"`,
      `client = Luno(api_key="${apiSecret}0")`,
      `export LUNO_TOKEN="${'0'.repeat(43)}"`,
      `luno${' '.repeat(90)}key = ${apiSecret}`,
      `luno sha256 ${randomText('hex', 64)}`,
    ],
  },
});
