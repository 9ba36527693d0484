/** Samples for the detectors of Mollie. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const liveApiKey = `li${'ve_'}${randomText('base62', 30)}`;
const testApiKey = `te${'st_'}${randomText('base62', 30)}`;
const accessToken = `acc${'ess_'}${randomText('base62', 30, 2)}`;

testDetectors('mollie', {
  'mollie-live-api-key': {
    matches: [...inCode('MOLLIE_API_KEY', liveApiKey)],
    nonMatches: [...outOfPlace('MOLLIE_API_KEY', liveApiKey)],
  },
  'mollie-test-api-key': {
    matches: [...inCode('MOLLIE_API_KEY', testApiKey)],
    nonMatches: [...outOfPlace('MOLLIE_API_KEY', testApiKey)],
  },
  'mollie-access-token': {
    matches: [...inCode('MOLLIE_ACCESS_TOKEN', accessToken)],
    nonMatches: [...outOfPlace('MOLLIE_ACCESS_TOKEN', accessToken)],
  },
});
