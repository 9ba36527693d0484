/** Samples for the detectors of BulkSMS. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const tokenSecret = randomText('base62', 29);

testDetectors('bulksms', {
  'bulksms-token-secret': {
    matches: [
      `BULKSMS_TOKEN_SECRET=«${tokenSecret}»\n`,
      `client = Bulksms(api_key="«${tokenSecret}»")`,
      `headers['bulksms-api-key'] = '«${tokenSecret}»';`,
    ],
    nonMatches: [
      `{ "value": "${tokenSecret}" }`,
      `bulksms_token: ${tokenSecret.slice(1)}\n`,
      `bulksms_key := "${tokenSecret}0"`,
      `client = Bulksms(api_key="${'0'.repeat(29)}")`,
      `bulksms${' '.repeat(90)}key = ${tokenSecret}`,
      `bulksms sha256 ${randomText('hex', 64)}`,
    ],
  },
});
