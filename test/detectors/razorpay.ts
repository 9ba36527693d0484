/** Samples for the detectors of Razorpay. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const liveKeyId = `rzp_${'live_'}${randomText('base62', 14)}`;
const testKeyId = `rzp_${'test_'}${randomText('base62', 14)}`;
const keySecret = `${randomText('base62', 24)}`;

testDetectors('razorpay', {
  'razorpay-live-key-id': {
    matches: [...inCode('RAZORPAY_KEY_ID', liveKeyId)],
    nonMatches: [...nearMisses('rzp_live_', liveKeyId)],
  },
  'razorpay-test-key-id': {
    matches: [...inCode('RAZORPAY_KEY_ID', testKeyId)],
    nonMatches: [...nearMisses('rzp_test_', testKeyId)],
  },
  'razorpay-key-secret': {
    matches: [...inCode('RAZORPAY_KEY_SECRET', keySecret)],
    nonMatches: [...outOfPlace('RAZORPAY_KEY_SECRET', keySecret)],
  },
});
