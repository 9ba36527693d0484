/** Samples for the detectors of Chromatic. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const projectToken = `chp${'t_'}${randomText('hex', 15)}`;

testDetectors('chromatic', {
  'chromatic-project-token': {
    matches: [...inCode('CHROMATIC_PROJECT_TOKEN', projectToken)],
    nonMatches: [...nearMisses('chpt_', projectToken)],
  },
});
