/** Checkout.com: secret keys and test secret keys. Format: https://www.checkout.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const checkoutCom = {
  id: 'checkout-com',
  name: 'Checkout.com',
  homepage: 'https://www.checkout.com',
  detectors: [
    {
      id: 'checkout-com-secret-key',
      name: 'Checkout.com secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sk_'] },
      pattern: 'sk_[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['CHECKOUT_SECRET_KEY'],
      description: 'Takes payments, refunds and pays out on a live account of the previous platform.',
      references: ['https://www.checkout.com/docs'],
    },
    {
      id: 'checkout-com-test-secret-key',
      name: 'Checkout.com test secret key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['sk_test_'] },
      pattern: 'sk_test_[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['CHECKOUT_SECRET_KEY'],
      description: 'Takes pretended payments in the sandbox of the previous platform.',
      references: ['https://www.checkout.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
