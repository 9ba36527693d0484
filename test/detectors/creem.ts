/** Samples for the detectors of Creem. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `cre${'em_'}${randomText('base62', 22)}`;
const testApiKey = `creem_te${'st_'}${randomText('base62', 22)}`;

testDetectors('creem', {
  'creem-api-key': {
    matches: [...inCode('CREEM_API_KEY', apiKey)],
    nonMatches: [...nearMisses('creem_', apiKey)],
  },
  'creem-test-api-key': {
    matches: [...inCode('CREEM_API_KEY', testApiKey)],
    nonMatches: [...nearMisses('creem_test_', testApiKey)],
  },
});
