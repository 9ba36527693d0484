/** SalesCookie: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const salescookie = {
  id: 'salescookie',
  name: 'SalesCookie',
  homepage: 'https://salescookie.com',
  detectors: [
    {
      id: 'salescookie-api-key',
      name: 'SalesCookie API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['salescookie'], within: 40 },
      pattern: String.raw`[\w[\]^\\]{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SALESCOOKIE_API_KEY'],
      description: 'Adds and reads sales for which commissions are paid.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
