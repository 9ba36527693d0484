/** CurrencyScoop: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const currencyscoop = {
  id: 'currencyscoop',
  name: 'CurrencyScoop',
  homepage: 'https://currencyscoop.com',
  detectors: [
    {
      id: 'currencyscoop-api-key',
      name: 'CurrencyScoop API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['currencyscoop'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CURRENCYSCOOP_API_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
