/** Billomat: API keys. Format: https://www.billomat.com/en/api/basics/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const billomat = {
  id: 'billomat',
  name: 'Billomat',
  homepage: 'https://www.billomat.com',
  detectors: [
    {
      id: 'billomat-api-key',
      name: 'Billomat API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['billomat'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BILLOMAT_API_KEY'],
      description: 'Reads and writes invoices, offers and customers of the account.',
      references: ['https://www.billomat.com/en/api/basics/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
