/** Samples for the detectors of Tinybird. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const token = `p.ey${'J1Ijog'}${randomText('base62', 110)}.${randomText('base64url', 42)}x`;

testDetectors('tinybird', {
  'tinybird-token': {
    matches: [...inCode('TINYBIRD_TOKEN', token)],
    nonMatches: [...nearMisses('p.eyJ1Ijog', token)],
  },
});
