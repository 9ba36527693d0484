/** Samples for the detectors of GTmetrix. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('gtmetrix', {
  'gtmetrix-api-key': {
    matches: [
      `GTMETRIX_API_KEY=«${apiKey}»\n`,
      `client = Gtmetrix(api_key="«${apiKey}»")`,
      `export GTMETRIX_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `gtmetrix_key := "${apiKey.slice(1)}"`,
      `client = Gtmetrix(api_key="${apiKey}0")`,
      `export GTMETRIX_TOKEN="${'0'.repeat(32)}"`,
      `gtmetrix${' '.repeat(90)}key = ${apiKey}`,
      `gtmetrix sha256 ${randomText('hex', 64)}`,
    ],
  },
});
