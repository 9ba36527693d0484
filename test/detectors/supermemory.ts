/** Samples for the detectors of Supermemory. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `sm_${randomText('base62', 22)}_${randomText('base62', 64)}`;

testDetectors('supermemory', {
  'supermemory-api-key': {
    matches: [...inCode('SUPERMEMORY_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('SUPERMEMORY_API_KEY', apiKey)],
  },
});
