/** FreshBooks: client secret or access tokens. Format: https://www.freshbooks.com/api/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const freshbooks = {
  id: 'freshbooks',
  name: 'FreshBooks',
  homepage: 'https://www.freshbooks.com',
  detectors: [
    {
      id: 'freshbooks-access-token',
      name: 'FreshBooks client secret or access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['freshbooks'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FRESHBOOKS_CLIENT_SECRET', 'FRESHBOOKS_ACCESS_TOKEN'],
      description: 'Reads and changes the invoices, clients and expenses of a business.',
      references: ['https://www.freshbooks.com/api/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
