/**
 * Paystack: live secret keys, test secret keys and public keys.
 * Format: https://paystack.com/docs/api/authentication/
 */
import type { ProviderSpec } from '../core/catalogue';

export const paystack = {
  id: 'paystack',
  name: 'Paystack',
  homepage: 'https://paystack.com',
  links: { keys: 'https://dashboard.paystack.com/#/settings/developers', seen: '2026-11-24' },
  detectors: [
    {
      id: 'paystack-live-secret-key',
      name: 'Paystack live secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sk_live_'] },
      pattern: 'sk_live_[0-9a-f]{40}',
      minEntropy: 3,
      envNames: ['PAYSTACK_SECRET_KEY'],
      description: 'Takes payments, refunds and transfers money of the business.',
      references: ['https://paystack.com/docs/api/authentication/', 'https://paystack.com/docs/api/transfer-control/'],
    },
    {
      id: 'paystack-test-secret-key',
      name: 'Paystack test secret key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['sk_test_'] },
      pattern: 'sk_test_[0-9a-f]{40}',
      minEntropy: 3,
      envNames: ['PAYSTACK_SECRET_KEY'],
      description: 'Takes pretended payments in the test mode.',
      references: ['https://paystack.com/docs/api/authentication/', 'https://paystack.com/docs/api/transfer-control/'],
    },
    {
      id: 'paystack-public-key',
      name: 'Paystack public key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['pk_live_', 'pk_test_'] },
      pattern: 'pk_(?:live_|test_)[0-9a-f]{40}',
      minEntropy: 3,
      envNames: ['PAYSTACK_PUBLIC_KEY'],
      description: 'Starts payments from a web page; meant to ship in it.',
      references: ['https://paystack.com/docs/api/authentication/', 'https://paystack.com/docs/api/transfer-control/'],
    },
  ],
} as const satisfies ProviderSpec;
