/** Samples for the detectors of Planning Center. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `pco${'_pat_'}${randomText('hex', 72, 2)}`;

testDetectors('planning-center', {
  'planning-center-personal-access-token': {
    matches: [...inCode('PCO_PAT_SECRET', apiKey)],
    nonMatches: [...nearMisses('pco_pat_', apiKey)],
  },
});
