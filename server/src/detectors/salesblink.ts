/** SalesBlink: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const salesblink = {
  id: 'salesblink',
  name: 'SalesBlink',
  homepage: 'https://salesblink.io',
  detectors: [
    {
      id: 'salesblink-api-key',
      name: 'SalesBlink API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['key-'] },
      pattern: 'key-[0-9A-Za-z]{64}',
      minEntropy: 3.5,
      envNames: ['SALESBLINK_API_KEY'],
      description: 'Reads and changes leads and e-mail sequences of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
