/** Samples for the detectors of v0. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `v1:${randomText('base62', 24)}:${randomText('base62', 24, 1)}`;

testDetectors('v0', {
  'v0-api-key': {
    matches: [...inCode('V0_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('V0_API_KEY', apiKey)],
  },
});
