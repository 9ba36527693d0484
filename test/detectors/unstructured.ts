/** Samples for the detectors of Unstructured. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('base62', 30);

testDetectors('unstructured', {
  'unstructured-api-key': {
    matches: [...inCode('UNSTRUCTURED_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('UNSTRUCTURED_API_KEY', apiKey)],
  },
});
