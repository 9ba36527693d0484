/** Samples for the detectors of OVHcloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const applicationSecret = `${randomText('base62', 32)}`;

testDetectors('ovh', {
  'ovh-application-secret': {
    matches: [...inCode('OVH_APPLICATION_SECRET', applicationSecret)],
    nonMatches: [...outOfPlace('OVH_APPLICATION_SECRET', applicationSecret)],
  },
});
