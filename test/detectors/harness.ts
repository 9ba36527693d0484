/** Samples for the detectors of Harness. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `pat.${randomText('base64url', 22)}.${randomText('base62', 24, 1)}.${randomText('base62', 20, 2)}`;
const serviceAccountToken = `sat.${randomText('base64url', 22, 1)}.${randomText('base62', 24, 2)}.${randomText('base62', 20, 3)}`;

testDetectors('harness', {
  'harness-personal-access-token': {
    matches: [
      `HARNESS_PLATFORM_API_KEY=«${personalAccessToken}»\n`,
      `{ "harnessPlatformApiKey": "«${personalAccessToken}»" }`,
      `const harnessPlatformApiKey = '«${personalAccessToken}»';`,
    ],
    nonMatches: [
      `x${personalAccessToken}`,
      personalAccessToken.slice(0, -1),
      `${personalAccessToken}0`,
      `pat.${'0'.repeat(22)}.${'0'.repeat(24)}.${'0'.repeat(20)}`,
      personalAccessToken.slice(4),
    ],
  },
  'harness-service-account-token': {
    matches: [
      `harness_platform_api_key: «${serviceAccountToken}»\n`,
      `harness_platform_api_key = "«${serviceAccountToken}»"`,
      `harnessPlatformApiKey := "«${serviceAccountToken}»"`,
    ],
    nonMatches: [
      `x${serviceAccountToken}`,
      serviceAccountToken.slice(0, -1),
      `${serviceAccountToken}0`,
      `sat.${'0'.repeat(22)}.${'0'.repeat(24)}.${'0'.repeat(20)}`,
      serviceAccountToken.slice(4),
    ],
  },
});
