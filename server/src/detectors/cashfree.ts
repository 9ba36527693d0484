/** Cashfree: secret keys. Format: https://www.cashfree.com/docs/api-reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const cashfree = {
  id: 'cashfree',
  name: 'Cashfree',
  homepage: 'https://www.cashfree.com',
  links: { keys: 'https://merchant.cashfree.com', seen: '2026-11-25' },
  detectors: [
    {
      id: 'cashfree-secret-key',
      name: 'Cashfree secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['cfsk_ma_prod_'] },
      pattern: 'cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}',
      envNames: ['CASHFREE_SECRET_KEY'],
      description: 'Takes and refunds payments, and pays out, on a live account.',
      references: ['https://www.cashfree.com/docs/api-reference/authentication'],
    },
    {
      id: 'cashfree-test-secret-key',
      name: 'Cashfree test secret key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['cfsk_ma_test_'] },
      pattern: 'cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}',
      envNames: ['CASHFREE_SECRET_KEY'],
      description: 'Does the same in the sandbox; moves no money.',
      references: ['https://www.cashfree.com/docs/api-reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
