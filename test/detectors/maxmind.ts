/** Samples for the detectors of MaxMind. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const licenseKey = `${randomText('base62', 6)}_${randomText('base62', 29, 1)}_mmk`;
const legacyLicenseKey = randomText('base62', 16, 1);
const accountId = `7${randomText('digits', 5, 11)}`;

testDetectors('maxmind', {
  'maxmind-license-key': {
    matches: [
      `{ "maxmindLicenseKey": "«${licenseKey}»" }`,
      `const maxmindLicenseKey = '«${licenseKey}»';`,
      `maxmind_license_key: «${licenseKey}»\n`,
    ],
    nonMatches: [
      licenseKey.replace('_mmk', ''),
      `${licenseKey}0`,
      licenseKey.slice(0, -1),
      licenseKey.replace('_mmk', '_MMK'),
      `${'0'.repeat(6)}_${'0'.repeat(29)}_mmk`,
    ],
  },
  'maxmind-legacy-license-key': {
    matches: [
      `MAXMIND_LICENSE_KEY=«${legacyLicenseKey}»\n`,
      `headers['maxmind-api-key'] = '«${legacyLicenseKey}»';`,
      `headers['geoip-api-key'] = '«${legacyLicenseKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${legacyLicenseKey}" }`,
      `maxmind_key := "${legacyLicenseKey.slice(1)}"`,
      `client = Maxmind(api_key="${legacyLicenseKey}0")`,
      `export MAXMIND_TOKEN="${'0'.repeat(16)}"`,
      `maxmind${' '.repeat(90)}key = ${legacyLicenseKey}`,
      `maxmind id ${randomUuid()}`,
    ],
  },
  'maxmind-account-id': {
    matches: [`MAXMIND_ACCOUNT_ID=«${accountId}»\n`, `{ "maxmind": {"account_id": "«${accountId}»"} }`],
    nonMatches: [
      'MAXMIND_ACCOUNT_ID=\n',
      `MAXMIND_DATABASE=${accountId}\n`,
      `ACCOUNT_ID=${accountId}\n`,
      'MAXMIND_ACCOUNT_ID=$ACCOUNT\n',
    ],
  },
});
