/** Samples for the detectors of SambaNova. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('sambanova', {
  'sambanova-api-key': {
    matches: [...inCode('SAMBANOVA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('SAMBANOVA_API_KEY', apiKey)],
  },
});
