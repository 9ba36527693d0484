/** Samples for the detectors of Serper. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('serper', {
  'serper-api-key': {
    matches: [...inCode('SERPER_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('SERPER_API_KEY', apiKey)],
  },
});
