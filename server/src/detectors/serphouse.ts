/** SERPHouse: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const serphouse = {
  id: 'serphouse',
  name: 'SERPHouse',
  homepage: 'https://www.serphouse.com',
  detectors: [
    {
      id: 'serphouse-api-token',
      name: 'SERPHouse API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['serphouse'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SERPHOUSE_API_TOKEN'],
      description: "Reads search results and spends the account's credits.",
      references: ['https://docs.serphouse.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
