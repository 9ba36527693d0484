/** Samples for the detectors of Replicate. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiToken = `r8_${randomText('base62', 37)}`;

testDetectors('replicate', {
  'replicate-api-token': {
    matches: [...inCode('REPLICATE_API_TOKEN', apiToken)],
    nonMatches: [...nearMisses('r8_', apiToken)],
  },
});
