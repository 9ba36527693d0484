/** Samples for the detectors of Tavus. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('tavus', {
  'tavus-api-key': {
    matches: [...inCode('TAVUS_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('TAVUS_API_KEY', apiKey)],
  },
});
