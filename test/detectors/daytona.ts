/** Samples for the detectors of Daytona. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `dt${'n_'}${randomText('hex', 64)}`;

testDetectors('daytona', {
  'daytona-api-key': {
    matches: [...inCode('DAYTONA_API_KEY', apiKey)],
    nonMatches: [...nearMisses('dtn_', apiKey)],
  },
});
