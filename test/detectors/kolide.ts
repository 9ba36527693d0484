/** Samples for the detectors of Kolide. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `k2sk${'_v1_'}${randomText('base62', 24, 2)}`;

testDetectors('kolide', {
  'kolide-api-key': {
    matches: [...inCode('KOLIDE_API_KEY', apiKey)],
    nonMatches: [...nearMisses('k2sk_v1_', apiKey)],
  },
});
