/** Samples for the detectors of RingCentral. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('base64url', 22);

testDetectors('ringcentral', {
  'ringcentral-client-secret': {
    matches: [
      `{ "ringcentral": { "apiKey": "«${clientSecret}»" } }`,
      `export RINGCENTRAL_TOKEN="«${clientSecret}»"`,
      `rcsdk_token: «${clientSecret}»\n`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `ringcentral_token: ${clientSecret.slice(1)}\n`,
      `ringcentral_key := "${clientSecret}0"`,
      `client = Ringcentral(api_key="${'0'.repeat(22)}")`,
      `ringcentral${' '.repeat(90)}key = ${clientSecret}`,
      `ringcentral commit ${randomText('hex', 40)}`,
    ],
  },
});
