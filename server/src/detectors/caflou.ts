/** Caflou: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const caflou = {
  id: 'caflou',
  name: 'Caflou',
  homepage: 'https://www.caflou.com',
  detectors: [
    {
      id: 'caflou-api-token',
      name: 'Caflou API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['caflou'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`caflou[\s\S]{1,48}?(?<secret>eyJhbGciOiJIUzI1NiJ9[0-9A-Za-z._-]{135})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 3 },
      envNames: ['CAFLOU_API_TOKEN'],
      description: 'Reads and changes projects, contacts and invoices of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
