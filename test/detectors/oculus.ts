/** Samples for the detectors of Meta Quest. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `O${'C|'}${randomText('123456789', 16, 2)}|${randomText('hex', 32, 3)}`;

testDetectors('oculus', {
  'oculus-app-access-token': {
    matches: [...inCode('OCULUS_ACCESS_TOKEN', apiKey)],
    nonMatches: [...nearMisses('OC|', apiKey)],
  },
});
