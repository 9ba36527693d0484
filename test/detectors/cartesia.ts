/** Samples for the detectors of Cartesia. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk_c${'ar_'}${randomText('base62', 22)}`;

testDetectors('cartesia', {
  'cartesia-api-key': {
    matches: [...inCode('CARTESIA_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk_car_', apiKey)],
  },
});
