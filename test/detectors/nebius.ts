/** Samples for the detectors of Nebius. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const staticKey = `v1.CmMKHHN0YXRp${'Y2tleS'}${randomText('base62', 140)}.AAAAAAAAAA${randomText('base62', 90)}`;

testDetectors('nebius', {
  'nebius-static-key': {
    matches: [...inCode('NEBIUS_API_KEY', staticKey)],
    nonMatches: [...nearMisses('v1.CmMKHHN0YXRpY2tleS', staticKey)],
  },
});
