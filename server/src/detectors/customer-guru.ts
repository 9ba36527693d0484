/** Customer.guru: API secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const customerGuru = {
  id: 'customer-guru',
  name: 'Customer.guru',
  homepage: 'https://customer.guru',
  detectors: [
    {
      id: 'customer-guru-api-secret',
      name: 'Customer.guru API secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['customerguru', 'customer.guru'], within: 40 },
      pattern: '[0-9A-Za-z]{30}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CUSTOMER_GURU_API_SECRET'],
      description: 'Reads survey answers and customers of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
