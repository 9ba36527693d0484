/** Samples for the detectors of Plivo. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const authToken = randomText('base64url', 40);
const authId = `MA${randomText('upperAlnum', 18, 3)}`;

testDetectors('plivo', {
  'plivo-auth-token': {
    matches: [
      `PLIVO_AUTH_TOKEN=«${authToken}»\n`,
      `plivo_key := "«${authToken}»"`,
      `export PLIVO_TOKEN="«${authToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${authToken}" }`,
      `PLIVO_AUTH_TOKEN=${authToken.slice(1)}\n`,
      `{ "plivo": { "apiKey": "${authToken}0" } }`,
      `const plivo_secret = '${'0'.repeat(40)}';`,
      `plivo${' '.repeat(90)}key = ${authToken}`,
      `plivo sha256 ${randomText('hex', 64)}`,
    ],
  },
  'plivo-auth-id': {
    matches: [...inCode('PLIVO_AUTH_ID', authId)],
    nonMatches: [...outOfPlace('PLIVO_AUTH_ID', authId)],
  },
});
