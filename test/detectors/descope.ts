/** Samples for the detectors of Descope. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const managementKey = `K2${randomText('base62', 69)}`;

testDetectors('descope', {
  'descope-management-key': {
    matches: [...inCode('DESCOPE_MANAGEMENT_KEY', managementKey)],
    nonMatches: [...outOfPlace('DESCOPE_MANAGEMENT_KEY', managementKey)],
  },
});
