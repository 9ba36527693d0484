/** RepairShopr: API keys. Format: https://api-docs.repairshopr.com */
import type { ProviderSpec } from '../core/catalogue';

export const repairshopr = {
  id: 'repairshopr',
  name: 'RepairShopr',
  homepage: 'https://www.repairshopr.com',
  detectors: [
    {
      id: 'repairshopr-api-key',
      name: 'RepairShopr API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['repairshopr'], within: 40 },
      pattern: '[0-9A-Za-z-]{51}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['REPAIRSHOPR_API_KEY'],
      description: 'Reads and changes customers, tickets and invoices its user can reach.',
      references: ['https://api-docs.repairshopr.com'],
    },
  ],
} as const satisfies ProviderSpec;
