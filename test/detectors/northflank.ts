/** Samples for the detectors of Northflank. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiToken = `nf-e${'yJ'}${randomText('base62', 33)}.e${'yJ'}${randomText('base62', 120)}.${randomText('base64url', 42)}x`;

testDetectors('northflank', {
  'northflank-api-token': {
    matches: [...inCode('NORTHFLANK_API_TOKEN', apiToken)],
    nonMatches: [...nearMisses('nf-eyJ', apiToken)],
  },
});
