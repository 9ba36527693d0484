/** Samples for the detectors of CircleCI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const personalToken = `CCI${'PAT_'}${randomText('base62', 22)}_${randomText('hex', 40)}`;
const projectToken = `CCI${'PRJ_'}${randomText('base62', 22)}_${randomText('hex', 40)}`;
const legacyToken = `${randomText('hex', 40)}`;

testDetectors('circleci', {
  'circleci-personal-token': {
    matches: [...inCode('CIRCLE_TOKEN', personalToken)],
    nonMatches: [...nearMisses('CCIPAT_', personalToken)],
  },
  'circleci-project-token': {
    matches: [...inCode('CIRCLE_TOKEN', projectToken)],
    nonMatches: [...nearMisses('CCIPRJ_', projectToken)],
  },
  'circleci-legacy-token': {
    matches: [...inCode('CIRCLE_TOKEN', legacyToken)],
    nonMatches: [...outOfPlace('CIRCLE_TOKEN', legacyToken)],
  },
});
