/** Samples for the detectors of Axiom. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomUuid } from '../support/samples';

const apiToken = `xaa${'t-'}${randomUuid()}`;
const personalAccessToken = `xap${'t-'}${randomUuid(3)}`;

testDetectors('axiom', {
  'axiom-api-token': {
    matches: [...inCode('AXIOM_TOKEN', apiToken)],
    nonMatches: [...nearMisses('xaat-', apiToken)],
  },
  'axiom-personal-access-token': {
    matches: [...inCode('AXIOM_TOKEN', personalAccessToken)],
    nonMatches: [...nearMisses('xapt-', personalAccessToken)],
  },
});
