/** Samples for the detectors of Paystack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveSecretKey = `sk_live_${randomText('hex', 40)}`;
const testSecretKey = `sk_test_${randomText('hex', 40, 1)}`;
const publicKey = `pk_live_${randomText('hex', 40, 2)}`;

testDetectors('paystack', {
  'paystack-live-secret-key': {
    matches: [
      `{ "paystackSecretKey": "«${liveSecretKey}»" }`,
      `const paystackSecretKey = '«${liveSecretKey}»';`,
      `paystack_secret_key: «${liveSecretKey}»\n`,
    ],
    nonMatches: [
      `x${liveSecretKey}`,
      liveSecretKey.slice(0, -1),
      `${liveSecretKey}0`,
      `sk_live_${'0'.repeat(40)}`,
      liveSecretKey.slice(8),
    ],
  },
  'paystack-test-secret-key': {
    matches: [
      `paystack_secret_key = "«${testSecretKey}»"`,
      `paystackSecretKey := "«${testSecretKey}»"`,
      `export PAYSTACK_SECRET_KEY=«${testSecretKey}»`,
    ],
    nonMatches: [
      `x${testSecretKey}`,
      testSecretKey.slice(0, -1),
      `${testSecretKey}0`,
      `sk_test_${'0'.repeat(40)}`,
      testSecretKey.slice(8),
    ],
  },
  'paystack-public-key': {
    matches: [
      `paystack_public_key = "«${publicKey}»"`,
      `token = '«pk_test_${randomText('hex', 40, 3)}»'`,
      `paystackPublicKey := "«${publicKey}»"`,
    ],
    nonMatches: [
      `x${publicKey}`,
      publicKey.slice(0, -1),
      `${publicKey}0`,
      `pk_live_${'0'.repeat(40)}`,
      publicKey.slice(8),
    ],
  },
});
