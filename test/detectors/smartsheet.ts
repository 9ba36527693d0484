/** Samples for the detectors of Smartsheet. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('base62', 37);
const legacyAccessToken = randomText('lowerAlnum', 26, 1);

testDetectors('smartsheet', {
  'smartsheet-access-token': {
    matches: [
      `SMARTSHEET_ACCESS_TOKEN=«${accessToken}»\n`,
      `export SMARTSHEET_TOKEN="«${accessToken}»"`,
      `const client = new Smartsheet('«${accessToken}»');`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `SMARTSHEET_ACCESS_TOKEN=${accessToken.slice(1)}\n`,
      `{ "smartsheet": { "apiKey": "${accessToken}0" } }`,
      `const smartsheet_secret = '${'0'.repeat(37)}';`,
      `smartsheet${' '.repeat(90)}key = ${accessToken}`,
      `smartsheet id ${randomUuid()}`,
    ],
  },
  'smartsheet-legacy-access-token': {
    matches: [
      `SMARTSHEET_ACCESS_TOKEN=«${legacyAccessToken}»\n`,
      `headers['smartsheet-api-key'] = '«${legacyAccessToken}»';`,
      `const smartsheet_secret = '«${legacyAccessToken}»';`,
    ],
    nonMatches: [
      `some_key: ${legacyAccessToken}`,
      `export SMARTSHEET_TOKEN="${legacyAccessToken.slice(1)}"`,
      `headers['smartsheet-api-key'] = '${legacyAccessToken}0';`,
      `SMARTSHEET_ACCESS_TOKEN=${'0'.repeat(26)}\n`,
      `smartsheet${' '.repeat(90)}key = ${legacyAccessToken}`,
      `smartsheet id ${randomUuid()}`,
    ],
  },
});
