/** Samples for the detectors of OpenSea. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('opensea', {
  'opensea-api-key': {
    matches: [...inCode('OPENSEA_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('OPENSEA_API_KEY', apiKey)],
  },
});
