/** Paydirt: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const paydirt = {
  id: 'paydirt',
  name: 'Paydirt',
  homepage: 'https://paydirtapp.com',
  detectors: [
    {
      id: 'paydirt-api-key',
      name: 'Paydirt API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['paydirt'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PAYDIRT_API_KEY'],
      description: 'Reads and changes clients, time and invoices of the business.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
