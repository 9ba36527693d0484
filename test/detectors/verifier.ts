/** Samples for the detectors of Verifier. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

testDetectors('verifier', {
  'verifier-api-key': {
    matches: [...inCode('VERIFIER_API_KEY', randomText('lowerAlnum', 96))],
    nonMatches: [...outOfPlace('VERIFIER_API_KEY', randomText('lowerAlnum', 96))],
  },
});
