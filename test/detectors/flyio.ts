/** Samples for the detectors of Fly.io. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const accessToken = `fm${'2_'}${randomText('base64', 380)}`;
const authToken = `fo${'1_'}${randomText('base64url', 43)}`;

testDetectors('flyio', {
  'flyio-access-token': {
    matches: [...inCode('FLY_API_TOKEN', accessToken), `FLY_API_TOKEN="FlyV1 «${accessToken}»"`],
    nonMatches: [...nearMisses('fm2_', accessToken)],
  },
  'flyio-auth-token': {
    matches: [...inCode('FLY_API_TOKEN', authToken)],
    nonMatches: [...nearMisses('fo1_', authToken)],
  },
});
