/** Samples for the detectors of Postman. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `PM${'AK-'}${randomText('hex', 24)}-${randomText('hex', 34)}`;
const collectionAccessKey = `PM${'AT-'}${randomText('upperAlnum', 26)}`;

testDetectors('postman', {
  'postman-api-key': {
    matches: [...inCode('POSTMAN_API_KEY', apiKey)],
    nonMatches: [...nearMisses('PMAK-', apiKey)],
  },
  'postman-collection-access-key': {
    matches: [...inCode('POSTMAN_COLLECTION_KEY', collectionAccessKey)],
    nonMatches: [...nearMisses('PMAT-', collectionAccessKey)],
  },
});
