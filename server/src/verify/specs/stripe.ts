/** Stripe: reads the balance, which moves nothing. Restricted keys without that permission are told by Stripe's 403. */
import type { VerifySpec } from '../spec';

export const stripe = [
  {
    id: 'stripe',
    name: 'Stripe',
    detectors: [
      'stripe-live-secret-key',
      'stripe-test-secret-key',
      'stripe-live-restricted-key',
      'stripe-test-restricted-key',
    ],
    calls: [
      {
        url: 'https://api.stripe.com/v1/balance',
        auth: { kind: 'bearer' },
        reader: 'stripe',
        evidence: [
          { kind: 'environment', json: 'livemode', words: { true: 'live', false: 'test' } },
          { kind: 'account', header: 'stripe-account' },
        ],
      },
    ],
    source: 'https://docs.stripe.com/api/errors',
  },
] as const satisfies readonly VerifySpec[];
