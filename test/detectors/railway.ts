/** Samples for the detectors of Railway. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const token = `${randomUuid()}`;

testDetectors('railway', {
  'railway-token': {
    matches: [...inCode('RAILWAY_TOKEN', token)],
    nonMatches: [...outOfPlace('RAILWAY_TOKEN', token)],
  },
});
