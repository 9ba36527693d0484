/** Samples for the detectors of Weaviate. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('base62', 80)}PV92${'MjAw'}`;

testDetectors('weaviate', {
  'weaviate-api-key': {
    matches: [...inCode('WEAVIATE_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('WEAVIATE_API_KEY', apiKey)],
  },
});
