/** Samples for the detectors of MuleSoft Anypoint. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('hex', 32);
const accessToken = randomUuid(1);

testDetectors('anypoint', {
  'anypoint-client-secret': {
    matches: [
      `ANYPOINT_CLIENT_SECRET=«${clientSecret}»\n`,
      `export ANYPOINT_TOKEN="«${clientSecret}»"`,
      `export MULESOFT_TOKEN="«${clientSecret}»"`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `anypoint_token: ${clientSecret.slice(1)}\n`,
      `anypoint_key := "${clientSecret}0"`,
      `client = Anypoint(api_key="${'0'.repeat(32)}")`,
      `anypoint${' '.repeat(90)}key = ${clientSecret}`,
      `anypoint id ${randomUuid()}`,
    ],
  },
  'anypoint-access-token': {
    matches: [
      `ANYPOINT_TOKEN=«${accessToken}»\n`,
      `const anypoint_secret = '«${accessToken}»';`,
      `{ "mulesoft": { "apiKey": "«${accessToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `export ANYPOINT_TOKEN="${accessToken.slice(1)}"`,
      `headers['anypoint-api-key'] = '${accessToken}0';`,
      `ANYPOINT_TOKEN=${'00000000-0000-0000-0000-000000000000'}\n`,
      `anypoint${' '.repeat(90)}key = ${accessToken}`,
      `anypoint id ${randomUuid()}`,
    ],
  },
});
