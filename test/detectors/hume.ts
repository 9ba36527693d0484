/** Samples for the detectors of Hume AI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('base62', 48);
const secretKey = randomText('base62', 64);

testDetectors('hume', {
  'hume-api-key': {
    matches: [...inCode('HUME_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('HUME_API_KEY', apiKey)],
  },
  'hume-secret-key': {
    matches: [...inCode('HUME_SECRET_KEY', secretKey)],
    nonMatches: [...outOfPlace('HUME_SECRET_KEY', secretKey)],
  },
});
