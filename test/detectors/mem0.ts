/** Samples for the detectors of Mem0. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `m0-${randomText('base62', 40)}`;

testDetectors('mem0', {
  'mem0-api-key': {
    matches: [...inCode('MEM0_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('MEM0_API_KEY', apiKey)],
  },
});
