/** Samples for the detectors of Checkout.com. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const secretKey = `sk_${randomUuid()}`;
const testSecretKey = `sk_test_${randomUuid(1)}`;

testDetectors('checkout-com', {
  'checkout-com-secret-key': {
    matches: [
      `curl -H "Authorization: Bearer «${secretKey}»" https://api.checkout.com/`,
      `headers: { Authorization: 'Bearer «${secretKey}»' }`,
      `https://checkout.com/v1?key=«${secretKey}»&page=2`,
    ],
    nonMatches: [
      `x${secretKey}`,
      secretKey.slice(0, -1),
      `${secretKey}0`,
      'sk_00000000-0000-0000-0000-000000000000',
      secretKey.slice(3),
    ],
  },
  'checkout-com-test-secret-key': {
    matches: [
      `<add key="checkoutSecretKey" value="«${testSecretKey}»" />`,
      `curl -H "Authorization: Bearer «${testSecretKey}»" https://api.checkout.com/`,
      `headers: { Authorization: 'Bearer «${testSecretKey}»' }`,
    ],
    nonMatches: [
      `x${testSecretKey}`,
      testSecretKey.slice(0, -1),
      `${testSecretKey}0`,
      'sk_test_00000000-0000-0000-0000-000000000000',
      testSecretKey.slice(8),
    ],
  },
});
