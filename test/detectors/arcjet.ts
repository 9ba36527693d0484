/** Samples for the detectors of Arcjet. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const siteKey = `ajk${'ey_'}01${randomText('0123456789abcdefghjkmnpqrstvwxyz', 24)}`;

testDetectors('arcjet', {
  'arcjet-key': {
    matches: [...inCode('ARCJET_KEY', siteKey)],
    nonMatches: [...nearMisses('ajkey_', siteKey)],
  },
});
