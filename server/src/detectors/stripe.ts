/** Stripe: secret, restricted, publishable and webhook keys. Format: https://docs.stripe.com/keys */
import type { ProviderSpec } from '../core/catalogue';

export const stripe = {
  id: 'stripe',
  name: 'Stripe',
  homepage: 'https://stripe.com',
  links: {
    keys: 'https://dashboard.stripe.com/apikeys',
    audit: 'https://dashboard.stripe.com/logs',
    rotate: 'https://docs.stripe.com/keys#rolling-keys',
  },
  detectors: [
    {
      id: 'stripe-live-secret-key',
      name: 'Stripe live secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sk_live_'] },
      pattern: 'sk_live_[0-9A-Za-z]{20,247}',
      envNames: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
      description: 'Makes any API request on a live account: charges, refunds, payouts, customer data.',
      references: ['https://docs.stripe.com/keys'],
    },
  ],
} as const satisfies ProviderSpec;
