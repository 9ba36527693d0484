/** Samples for the detectors of YNAB. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 43);
const legacyAccessToken = randomText('hex', 64, 1);

testDetectors('ynab', {
  'ynab-access-token': {
    matches: [
      `YNAB_ACCESS_TOKEN=«${accessToken}»\n`,
      `ynab_token: «${accessToken}»\n`,
      `ynab_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `export YNAB_TOKEN="${accessToken.slice(1)}"`,
      `const client = new Ynab('${accessToken}0');`,
      `client = ynab.Client("${'0'.repeat(43)}")`,
      `ynab${' '.repeat(90)}key = ${accessToken}`,
      `ynab commit ${randomText('hex', 40)}`,
    ],
  },
  'ynab-legacy-access-token': {
    matches: [
      `{ "youneedabudget": { "apiKey": "«${legacyAccessToken}»" } }`,
      `client = youneedabudget.Client("«${legacyAccessToken}»")`,
      `const ynab_secret = '«${legacyAccessToken}»';`,
    ],
    nonMatches: [
      `const value = '${legacyAccessToken}';`,
      `$ youneedabudget login ${legacyAccessToken.slice(1)}`,
      `{ "youneedabudget": { "apiKey": "${legacyAccessToken}0" } }`,
      `const youneedabudget_secret = '${'0'.repeat(64)}';`,
      `youneedabudget${' '.repeat(90)}key = ${legacyAccessToken}`,
      `youneedabudget commit ${randomText('hex', 40)}`,
    ],
  },
});
