/** Samples for the detectors of Loops. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('loops', {
  'loops-api-key': {
    matches: [...inCode('LOOPS_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('LOOPS_API_KEY', apiKey)],
  },
});
