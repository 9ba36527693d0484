/** Samples for the detectors of Novita AI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `sk_${randomText('base64url', 42)}x`;

testDetectors('novita', {
  'novita-api-key': {
    matches: [...inCode('NOVITA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('NOVITA_API_KEY', apiKey)],
  },
});
