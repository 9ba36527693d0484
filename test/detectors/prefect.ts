/** Samples for the detectors of Prefect. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const userApiKey = `pnu_${randomText('base62', 36)}`;
const serviceAccountApiKey = `pnb_${randomText('base62', 36, 1)}`;

testDetectors('prefect', {
  'prefect-user-api-key': {
    matches: [
      `prefectApiKey := "«${userApiKey}»"`,
      `export PREFECT_API_KEY=«${userApiKey}»`,
      `'prefect_api_key' => '«${userApiKey}»',`,
    ],
    nonMatches: [
      `x${userApiKey}`,
      userApiKey.slice(0, -1),
      `${userApiKey}0`,
      `pnu_${'0'.repeat(36)}`,
      userApiKey.slice(4),
    ],
  },
  'prefect-service-account-api-key': {
    matches: [
      `<add key="prefectApiKey" value="«${serviceAccountApiKey}»" />`,
      `curl -H "Authorization: Bearer «${serviceAccountApiKey}»" https://api.prefect.io/`,
      `headers: { Authorization: 'Bearer «${serviceAccountApiKey}»' }`,
    ],
    nonMatches: [
      `x${serviceAccountApiKey}`,
      serviceAccountApiKey.slice(0, -1),
      `${serviceAccountApiKey}0`,
      `pnb_${'0'.repeat(36)}`,
      serviceAccountApiKey.slice(4),
    ],
  },
});
