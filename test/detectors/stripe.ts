/** Samples for the detectors of Stripe. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const liveSecretKey = `sk_l${'ive_'}${randomText('base62', 24)}`;
const testSecretKey = `sk_t${'est_'}${randomText('base62', 24)}`;
const liveRestrictedKey = `rk_l${'ive_'}${randomText('base62', 24)}`;
const testRestrictedKey = `rk_t${'est_'}${randomText('base62', 24)}`;
const organizationKey = `sk_${'org_'}${randomText('base62', 32)}`;
const webhookSecret = `whs${'ec_'}${randomText('base62', 32)}`;
const livePublishableKey = `pk_l${'ive_'}${randomText('base62', 24)}`;
const testPublishableKey = `pk_t${'est_'}${randomText('base62', 24)}`;
const paymentClientSecret = `pi_${randomText('base62', 24)}_secret_${randomText('base62', 25)}`;

testDetectors('stripe', {
  'stripe-live-secret-key': {
    matches: [
      ...inCode('STRIPE_SECRET_KEY', liveSecretKey),
      `curl https://api.stripe.com/v1/charges -u «${liveSecretKey}»:`,
    ],
    nonMatches: [...nearMisses('sk_live_', liveSecretKey)],
  },
  'stripe-test-secret-key': {
    matches: [...inCode('STRIPE_SECRET_KEY', testSecretKey)],
    nonMatches: [...nearMisses('sk_test_', testSecretKey)],
  },
  'stripe-live-restricted-key': {
    matches: [...inCode('STRIPE_RESTRICTED_KEY', liveRestrictedKey)],
    nonMatches: [...nearMisses('rk_live_', liveRestrictedKey)],
  },
  'stripe-test-restricted-key': {
    matches: [...inCode('STRIPE_RESTRICTED_KEY', testRestrictedKey)],
    nonMatches: [...nearMisses('rk_test_', testRestrictedKey)],
  },
  'stripe-organization-key': {
    matches: [...inCode('STRIPE_ORGANIZATION_KEY', organizationKey)],
    nonMatches: [...nearMisses('sk_org_', organizationKey)],
  },
  'stripe-webhook-secret': {
    matches: [...inCode('STRIPE_WEBHOOK_SECRET', webhookSecret)],
    nonMatches: [...nearMisses('whsec_', webhookSecret)],
  },
  'stripe-live-publishable-key': {
    matches: [...inCode('STRIPE_PUBLISHABLE_KEY', livePublishableKey)],
    nonMatches: [...nearMisses('pk_live_', livePublishableKey)],
  },
  'stripe-test-publishable-key': {
    matches: [...inCode('STRIPE_PUBLISHABLE_KEY', testPublishableKey)],
    nonMatches: [...nearMisses('pk_test_', testPublishableKey)],
  },
  'stripe-payment-client-secret': {
    matches: [...inCode('STRIPE_TOKEN', paymentClientSecret)],
    nonMatches: [...nearMisses('pi_', paymentClientSecret)],
  },
});
