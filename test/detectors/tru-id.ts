/** Samples for the detectors of tru.ID. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('base64url', 26);

testDetectors('tru-id', {
  'tru-id-client-secret': {
    matches: [
      `TRU_ID_CLIENT_SECRET=«${clientSecret}»\n`,
      `export TRU_ID_TOKEN="«${clientSecret}»"`,
      `{ "url": "https://tru-id", "apiKey": "«${clientSecret}»" }`,
    ],
    nonMatches: [
      `const value = '${clientSecret}';`,
      `tru_id_token: ${clientSecret.slice(1)}\n`,
      `tru_id_key := "${clientSecret}0"`,
      `client = TruId(api_key="${'0'.repeat(26)}")`,
      `tru_id${' '.repeat(90)}key = ${clientSecret}`,
      `tru_id id ${randomUuid()}`,
    ],
  },
});
