/** Samples for the detectors of Autodesk Platform Services. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientId = randomText('base62', 32);
const clientSecret = randomText('base62', 16, 1);

testDetectors('autodesk', {
  'autodesk-client-id': {
    matches: [
      `{ "autodesk": { "apiKey": "«${clientId}»" } }`,
      `autodesk_token: «${clientId}»\n`,
      `autodesk_key := "«${clientId}»"`,
    ],
    nonMatches: [
      `{ "value": "${clientId}" }`,
      `{ "autodesk": { "apiKey": "${clientId.slice(1)}" } }`,
      `const autodesk_secret = '${clientId}0';`,
      `autodesk_token: ${'0'.repeat(32)}\n`,
      `autodesk${' '.repeat(90)}key = ${clientId}`,
      `autodesk sha256 ${randomText('hex', 64)}`,
    ],
  },
  'autodesk-client-secret': {
    matches: [
      `{ "autodesk": { "apiKey": "«${clientSecret}»" } }`,
      `const autodesk_secret = '«${clientSecret}»';`,
      `autodesk_token: «${clientSecret}»\n`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `client = Autodesk(api_key="${clientSecret.slice(1)}")`,
      `export AUTODESK_TOKEN="${clientSecret}0"`,
      `headers['autodesk-api-key'] = '${'0'.repeat(16)}';`,
      `autodesk${' '.repeat(90)}key = ${clientSecret}`,
      `autodesk commit ${randomText('hex', 40)}`,
    ],
  },
});
