/** Commodities-API: access keys. */
import type { ProviderSpec } from '../core/catalogue';

export const commoditiesApi = {
  id: 'commodities-api',
  name: 'Commodities-API',
  homepage: 'https://commodities-api.com',
  detectors: [
    {
      id: 'commodities-api-access-key',
      name: 'Commodities-API access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['commodities'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['COMMODITIES_API_KEY'],
      description: "Reads commodity prices within the owner's quota.",
      references: ['https://commodities-api.com/documentation', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
