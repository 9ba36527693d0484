/** Samples for the detectors of Hyperbrowser. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `hb_${randomText('hex', 28)}`;

testDetectors('hyperbrowser', {
  'hyperbrowser-api-key': {
    matches: [...inCode('HYPERBROWSER_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('HYPERBROWSER_API_KEY', apiKey)],
  },
});
