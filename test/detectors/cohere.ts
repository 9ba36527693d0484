/** Samples for the detectors of Cohere. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('base62', 40)}`;

testDetectors('cohere', {
  'cohere-api-key': {
    matches: [...inCode('CO_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('CO_API_KEY', apiKey)],
  },
});
