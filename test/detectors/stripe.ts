import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const live = `sk_${'live'}_${randomText('base62', 24)}`;

testDetectors('stripe', {
  'stripe-live-secret-key': {
    matches: [`const stripe = new Stripe('«${live}»');`, `STRIPE_SECRET_KEY=«${live}»\n`],
    nonMatches: [live.slice(0, 20), `sk_${'live'}_${'x'.repeat(24)}`, `task_${live}`],
  },
});
