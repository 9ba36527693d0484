/** Samples for the detectors of Zoho. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const accessToken = `1000.${randomText('hex', 32)}.${randomText('hex', 32, 1)}`;

testDetectors('zoho', {
  'zoho-access-token': {
    matches: [
      `const zohoAccessToken = '«${accessToken}»';`,
      `zoho_access_token: «${accessToken}»\n`,
      `zoho_access_token = "«${accessToken}»"`,
    ],
    nonMatches: [
      `x${accessToken}`,
      accessToken.slice(0, -1),
      `${accessToken}0`,
      `1000.${'0'.repeat(32)}.${'0'.repeat(32)}`,
      `${accessToken.slice(0, 7)} ${accessToken.slice(7)}`,
    ],
  },
  'zoho-token-by-name': {
    matches: [...inCode('ZOHO_REFRESH_TOKEN', `${randomText('hex', 32)}.${randomText('hex', 32, 1)}`)],
    nonMatches: [...outOfPlace('ZOHO_REFRESH_TOKEN', `${randomText('hex', 32)}.${randomText('hex', 32, 1)}`)],
  },
});
