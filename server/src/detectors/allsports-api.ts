/** AllSportsAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const allsportsApi = {
  id: 'allsports-api',
  name: 'AllSportsAPI',
  homepage: 'https://allsportsapi.com',
  detectors: [
    {
      id: 'allsports-api-key',
      name: 'AllSportsAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['allsports'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ALLSPORTS_API_KEY'],
      description: "Reads fixtures, odds and live scores within the owner's quota.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
