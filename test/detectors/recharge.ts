/** Samples for the detectors of Recharge. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiToken = `sk${'_1x1_'}${randomText('hex', 64, 2)}`;

testDetectors('recharge', {
  'recharge-api-token': {
    matches: [...inCode('RECHARGE_API_TOKEN', apiToken)],
    nonMatches: [...nearMisses('sk_1x1_', apiToken)],
  },
});
