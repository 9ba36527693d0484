/** Samples for the detectors of Steel. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `ste-${randomText('base62', 90)}`;

testDetectors('steel', {
  'steel-api-key': {
    matches: [...inCode('STEEL_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('STEEL_API_KEY', apiKey)],
  },
});
