/** Samples for the detectors of Mistral AI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('base62', 32)}`;

testDetectors('mistral', {
  'mistral-api-key': {
    matches: [...inCode('MISTRAL_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('MISTRAL_API_KEY', apiKey)],
  },
});
