/** Samples for the detectors of Red Hat OpenShift. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const userToken = `sha256~${randomText('base64url', 43)}`;

testDetectors('openshift', {
  'openshift-user-token': {
    matches: [
      `const openshiftToken = '«${userToken}»';`,
      `openshift_token: «${userToken}»\n`,
      `openshift_token = "«${userToken}»"`,
    ],
    nonMatches: [
      `x${userToken}`,
      userToken.slice(0, -1),
      `${userToken}0`,
      `sha256~${'0'.repeat(43)}`,
      userToken.slice(7),
    ],
  },
});
