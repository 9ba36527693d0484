/** Samples for the detectors of SettleMint. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `sm_pat_${randomText('base62', 16)}`;
const applicationAccessToken = `sm_aat_${randomText('base62', 16, 1)}`;
const serviceAccessToken = `sm_sat_${randomText('base62', 16, 2)}`;

testDetectors('settlemint', {
  'settlemint-personal-access-token': {
    matches: [
      `headers: { Authorization: 'Bearer «${personalAccessToken}»' }`,
      `https://settlemint.com/v1?key=«${personalAccessToken}»&page=2`,
      `SETTLEMINT_ACCESS_TOKEN=«${personalAccessToken}»\n`,
    ],
    nonMatches: [
      `x${personalAccessToken}`,
      personalAccessToken.slice(0, -1),
      `${personalAccessToken}0`,
      `sm_pat_${'0'.repeat(16)}`,
      personalAccessToken.slice(7),
    ],
  },
  'settlemint-application-access-token': {
    matches: [
      `export SETTLEMINT_ACCESS_TOKEN=«${applicationAccessToken}»`,
      `'settlemint_access_token' => '«${applicationAccessToken}»',`,
      `<add key="settlemintAccessToken" value="«${applicationAccessToken}»" />`,
    ],
    nonMatches: [
      `x${applicationAccessToken}`,
      applicationAccessToken.slice(0, -1),
      `${applicationAccessToken}0`,
      `sm_aat_${'0'.repeat(16)}`,
      applicationAccessToken.slice(7),
    ],
  },
  'settlemint-service-access-token': {
    matches: [
      `export SETTLEMINT_ACCESS_TOKEN=«${serviceAccessToken}»`,
      `'settlemint_access_token' => '«${serviceAccessToken}»',`,
      `<add key="settlemintAccessToken" value="«${serviceAccessToken}»" />`,
    ],
    nonMatches: [
      `x${serviceAccessToken}`,
      serviceAccessToken.slice(0, -1),
      `${serviceAccessToken}0`,
      `sm_sat_${'0'.repeat(16)}`,
      serviceAccessToken.slice(7),
    ],
  },
});
