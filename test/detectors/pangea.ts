/** Samples for the detectors of Pangea. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `pt${'s_'}${randomText('abcdefghijklmnopqrstuvwxyz234567', 32, 2)}`;

testDetectors('pangea', {
  'pangea-token': {
    matches: [...inCode('PANGEA_TOKEN', apiKey)],
    nonMatches: [...nearMisses('pts_', apiKey)],
  },
});
