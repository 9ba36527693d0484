/** Samples for the detectors of HeyGen. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk_V2_h${'gu_'}k${randomText('base62', 10)}_${randomText('base62', 32)}`;

testDetectors('heygen', {
  'heygen-api-key': {
    matches: [...inCode('HEYGEN_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk_V2_hgu_', apiKey)],
  },
});
