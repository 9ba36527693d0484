/** Samples for the detectors of Klarna. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `klarna_live_a${'pi_'}${randomText('base62', 156)}`;
const testApiKey = `klarna_test_a${'pi_'}${randomText('base62', 156)}`;

testDetectors('klarna', {
  'klarna-api-key': {
    matches: [...inCode('KLARNA_API_KEY', apiKey)],
    nonMatches: [...nearMisses('klarna_live_api_', apiKey)],
  },
  'klarna-test-api-key': {
    matches: [...inCode('KLARNA_API_KEY', testApiKey)],
    nonMatches: [...nearMisses('klarna_test_api_', testApiKey)],
  },
});
