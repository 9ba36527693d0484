/** Axonaut: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const axonaut = {
  id: 'axonaut',
  name: 'Axonaut',
  homepage: 'https://axonaut.com',
  detectors: [
    {
      id: 'axonaut-api-key',
      name: 'Axonaut API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['axonaut'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AXONAUT_API_KEY'],
      description: "Reads and changes the company's customers, quotations and invoices.",
      references: ['https://axonaut.com/api/v2/doc', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
