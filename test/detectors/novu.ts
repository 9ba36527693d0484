/** Samples for the detectors of Novu. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const secretKey = randomText('hex', 32);

testDetectors('novu', {
  'novu-secret-key': {
    matches: [...inCode('NOVU_SECRET_KEY', secretKey)],
    nonMatches: [...outOfPlace('NOVU_SECRET_KEY', secretKey)],
  },
});
