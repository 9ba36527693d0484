/** Samples for the detectors of Square. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = `EA${'AA'}${randomText('base64url', 60)}`;
const accessTokenByName = `EA${'AA'}${randomText('base64url', 40)}`;
const legacyAccessToken = `sq0${'atp-'}${randomText('base64url', 22)}`;
const applicationSecret = `sq0${'csp-'}${randomText('base64url', 43)}`;
const sandboxApplicationSecret = `sandbox${'-sq0csb-'}${randomText('base64url', 43)}`;
const applicationId = `sq0${'idp-'}${randomText('base64url', 22)}`;

testDetectors('square', {
  'square-access-token': {
    matches: [...inCode('SQUARE_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('EAAA', accessToken), `\n${'E'}${'A'.repeat(20)}EwDQ${randomText('base62', 38)}\n`],
  },
  'square-access-token-by-name': {
    matches: [...inCode('SQUARE_ACCESS_TOKEN', accessTokenByName)],
    nonMatches: [
      ...outOfPlace('SQUARE_ACCESS_TOKEN', accessTokenByName).slice(0, -1),
      `SQUARE_ACCESS_TOKEN=${accessTokenByName.slice(0, 32)}?b=1`,
    ],
  },
  'square-legacy-access-token': {
    matches: [...inCode('SQUARE_ACCESS_TOKEN', legacyAccessToken)],
    nonMatches: [...nearMisses('sq0atp-', legacyAccessToken)],
  },
  'square-application-secret': {
    matches: [...inCode('SQUARE_APPLICATION_SECRET', applicationSecret)],
    nonMatches: [...nearMisses('sq0csp-', applicationSecret)],
  },
  'square-sandbox-application-secret': {
    matches: [...inCode('SQUARE_APPLICATION_SECRET', sandboxApplicationSecret)],
    nonMatches: [...nearMisses('sandbox-sq0csb-', sandboxApplicationSecret)],
  },
  'square-application-id': {
    matches: [...inCode('SQUARE_APPLICATION_ID', applicationId)],
    nonMatches: [...nearMisses('sq0idp-', applicationId)],
  },
});
