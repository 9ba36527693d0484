/** Samples for the detectors of GetEmail.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('getemail', {
  'getemail-api-key': {
    matches: [
      `GETEMAIL_API_KEY=«${apiKey}»\n`,
      `client = Getemail(api_key="«${apiKey}»")`,
      `headers['getemail-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `getemail_key := "${apiKey.slice(1)}"`,
      `client = Getemail(api_key="${apiKey}0")`,
      `export GETEMAIL_TOKEN="${'0'.repeat(20)}"`,
      `getemail${' '.repeat(90)}key = ${apiKey}`,
      `getemail sha256 ${randomText('hex', 64)}`,
    ],
  },
});
