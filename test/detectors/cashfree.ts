/** Samples for the detectors of Cashfree. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const body = `${randomText('hex', 32, 2)}_${randomText('hex', 8, 3)}`;
const secretKey = `cfsk_ma${'_prod_'}${body}`;
const testSecretKey = `cfsk_ma${'_test_'}${body}`;

testDetectors('cashfree', {
  'cashfree-secret-key': {
    matches: [...inCode('CASHFREE_SECRET_KEY', secretKey)],
    nonMatches: [...nearMisses('cfsk_ma_prod_', secretKey)],
  },
  'cashfree-test-secret-key': {
    matches: [...inCode('CASHFREE_SECRET_KEY', testSecretKey)],
    nonMatches: [...nearMisses('cfsk_ma_test_', testSecretKey)],
  },
});
