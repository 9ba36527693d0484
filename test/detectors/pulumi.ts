/** Samples for the detectors of Pulumi. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const accessToken = `pu${'l-'}${randomText('hex', 40)}`;

testDetectors('pulumi', {
  'pulumi-access-token': {
    matches: [...inCode('PULUMI_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('pul-', accessToken)],
  },
});
