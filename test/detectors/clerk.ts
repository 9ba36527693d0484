/** Samples for the detectors of Clerk. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveSecretKey = `sk_l${'ive_'}${randomText('base62', 42)}`;
const testSecretKey = `sk_t${'est_'}${randomText('base62', 42)}`;

testDetectors('clerk', {
  'clerk-live-secret-key': {
    matches: [`CLERK_SECRET_KEY=«${liveSecretKey}»\n`, `clerkSecretKey: "«${liveSecretKey}»"`],
    nonMatches: [
      `STRIPE_SECRET_KEY=${liveSecretKey}`,
      `CLERK_SECRET_KEY=sk_live_short`,
      `CLERK_SECRET_KEY=sk_live_${'x'.repeat(42)}`,
    ],
  },
  'clerk-test-secret-key': {
    matches: [`CLERK_SECRET_KEY=«${testSecretKey}»\n`, `clerkSecretKey: "«${testSecretKey}»"`],
    nonMatches: [
      `STRIPE_SECRET_KEY=${testSecretKey}`,
      `CLERK_SECRET_KEY=sk_test_short`,
      `CLERK_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
    ],
  },
});
