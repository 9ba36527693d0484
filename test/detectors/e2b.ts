/** Samples for the detectors of E2B. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `e2${'b_'}${randomText('hex', 40)}`;
const accessToken = `sk_e2${'b_'}${randomText('hex', 40)}`;

testDetectors('e2b', {
  'e2b-api-key': {
    matches: [...inCode('E2B_API_KEY', apiKey)],
    nonMatches: [...nearMisses('e2b_', apiKey)],
  },
  'e2b-access-token': {
    matches: [...inCode('E2B_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('sk_e2b_', accessToken)],
  },
});
