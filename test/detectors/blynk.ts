/** Samples for the detectors of Blynk. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientCredentials = `oa2-client-id_${randomText('base64url', 32)}`;
const deviceToken = randomText('base64url', 32, 1);
const organisationToken = randomText('base64url', 40, 2);

testDetectors('blynk', {
  'blynk-client-credentials': {
    matches: [
      `curl -H "Authorization: Bearer «${clientCredentials}»" https://api.blynk.io/`,
      `headers: { Authorization: 'Bearer «${clientCredentials}»' }`,
      `https://blynk.io/v1?key=«${clientCredentials}»&page=2`,
    ],
    nonMatches: [
      `x${clientCredentials}`,
      clientCredentials.slice(0, -1),
      `${clientCredentials}0`,
      `oa2-client-id_${'0'.repeat(32)}`,
      clientCredentials.slice(14),
    ],
  },
  'blynk-device-token': {
    matches: [
      `BLYNK_AUTH_TOKEN=«${deviceToken}»\n`,
      `{ "blynk": { "apiKey": "«${deviceToken}»" } }`,
      `blynk_token: «${deviceToken}»\n`,
    ],
    nonMatches: [
      `const value = '${deviceToken}';`,
      `BLYNK_AUTH_TOKEN=${deviceToken.slice(1)}\n`,
      `{ "blynk": { "apiKey": "${deviceToken}0" } }`,
      `const blynk_secret = '${'0'.repeat(32)}';`,
      `blynk build ${deviceToken}`,
      `blynk id ${randomUuid()}`,
    ],
  },
  'blynk-organisation-token': {
    matches: [
      `BLYNK_ACCESS_TOKEN=«${organisationToken}»\n`,
      `blynk_key := "«${organisationToken}»"`,
      `export BLYNK_TOKEN="«${organisationToken}»"`,
    ],
    nonMatches: [
      `const value = '${organisationToken}';`,
      `export BLYNK_TOKEN="${organisationToken.slice(1)}"`,
      `headers['blynk-api-key'] = '${organisationToken}0';`,
      `BLYNK_ACCESS_TOKEN=${'0'.repeat(40)}\n`,
      `blynk build ${organisationToken}`,
      `blynk sha256 ${randomText('hex', 64)}`,
    ],
  },
});
