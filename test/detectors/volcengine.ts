/** Samples for the detectors of Volcengine. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `AK${'LT'}${randomText('base62', 43, 2)}`;

testDetectors('volcengine', {
  'volcengine-access-key-id': {
    matches: [...inCode('VOLC_ACCESSKEY', apiKey)],
    nonMatches: [...nearMisses('AKLT', apiKey)],
  },
});
