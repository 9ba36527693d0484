/** CurrencyFreaks: API keys. Format: https://currencyfreaks.com/documentation.html */
import type { ProviderSpec } from '../core/catalogue';

export const currencyfreaks = {
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  homepage: 'https://currencyfreaks.com',
  detectors: [
    {
      id: 'currencyfreaks-api-key',
      name: 'CurrencyFreaks API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['currencyfreaks'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CURRENCYFREAKS_API_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['https://currencyfreaks.com/documentation.html'],
    },
  ],
} as const satisfies ProviderSpec;
