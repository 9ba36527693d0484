/** Samples for the detectors of Vonage (Nexmo). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiSecret = randomText('base64url', 16);

testDetectors('vonage', {
  'vonage-api-secret': {
    matches: [`NEXMO_API_SECRET=«${apiSecret}»\n`, `nexmo_token: «${apiSecret}»\n`, `vonage_key := "«${apiSecret}»"`],
    nonMatches: [
      `{ "value": "${apiSecret}" }`,
      `NEXMO_API_SECRET=${apiSecret.slice(1)}\n`,
      `{ "nexmo": { "apiKey": "${apiSecret}0" } }`,
      `const nexmo_secret = '${'0'.repeat(16)}';`,
      `nexmo${' '.repeat(90)}key = ${apiSecret}`,
      `nexmo commit ${randomText('hex', 40)}`,
    ],
  },
});
