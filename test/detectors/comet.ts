/** Samples for the detectors of Comet. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('base62', 25);

testDetectors('comet', {
  'comet-api-key': {
    matches: [...inCode('COMET_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('COMET_API_KEY', apiKey)],
  },
});
