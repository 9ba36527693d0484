/** Samples for the detectors of Vapi. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('vapi', {
  'vapi-api-key': {
    matches: [...inCode('VAPI_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('VAPI_API_KEY', apiKey)],
  },
});
