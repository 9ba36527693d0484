/** Samples for the detectors of Coveo. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const apiKey = `x${'x'}${randomUuid(3)}`;

testDetectors('coveo', {
  'coveo-api-key': {
    matches: [...inCode('COVEO_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('COVEO_API_KEY', apiKey)],
  },
});
