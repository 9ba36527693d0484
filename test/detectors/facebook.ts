/** Samples for the detectors of Facebook. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = `EA${'AB'}${randomText('base62', 160)}`;
const appToken = `${randomText('123456789', 15)}|${randomText('base64url', 27)}`;
const appSecret = `${randomText('hex', 32)}`;

testDetectors('facebook', {
  'facebook-access-token': {
    matches: [...inCode('FACEBOOK_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('EAA', accessToken), `"EAAAABAAAAAQ${'A'.repeat(8)}${randomText('base62', 120)}"`],
  },
  'facebook-app-token': {
    matches: [...inCode('FACEBOOK_APP_TOKEN', appToken)],
    nonMatches: [...outOfPlace('FACEBOOK_APP_TOKEN', appToken)],
  },
  'facebook-app-secret': {
    matches: [...inCode('FACEBOOK_APP_SECRET', appSecret)],
    nonMatches: [...outOfPlace('FACEBOOK_APP_SECRET', appSecret)],
  },
});
