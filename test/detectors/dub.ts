/** Samples for the detectors of Dub. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `du${'b_'}${randomText('base62', 24)}`;

testDetectors('dub', {
  'dub-api-key': {
    matches: [...inCode('DUB_API_KEY', apiKey)],
    nonMatches: [...nearMisses('dub_', apiKey)],
  },
});
