/** Samples for the detectors of LinkedIn. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const clientSecret = `WPL_${'AP1.'}${randomText('base62', 16)}.${randomText('base64', 6)}==`;
const legacyClientSecret = `${randomText('base62', 16)}`;
const accessToken = `AQ${randomText('base64url', 300)}`;

testDetectors('linkedin', {
  'linkedin-client-secret': {
    matches: [...inCode('LINKEDIN_CLIENT_SECRET', clientSecret)],
    nonMatches: [...nearMisses('WPL_AP1.', clientSecret)],
  },
  'linkedin-legacy-client-secret': {
    matches: [...inCode('LINKEDIN_CLIENT_SECRET', legacyClientSecret)],
    nonMatches: [...outOfPlace('LINKEDIN_CLIENT_SECRET', legacyClientSecret)],
  },
  'linkedin-access-token': {
    matches: [...inCode('LINKEDIN_ACCESS_TOKEN', accessToken)],
    nonMatches: [...outOfPlace('LINKEDIN_ACCESS_TOKEN', accessToken).slice(0, -1)],
  },
});
