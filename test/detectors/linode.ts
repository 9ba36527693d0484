/** Samples for the detectors of Linode. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const personalAccessToken = `${randomText('hex', 64)}`;

testDetectors('linode', {
  'linode-personal-access-token': {
    matches: [...inCode('LINODE_TOKEN', personalAccessToken)],
    nonMatches: [...outOfPlace('LINODE_TOKEN', personalAccessToken)],
  },
});
