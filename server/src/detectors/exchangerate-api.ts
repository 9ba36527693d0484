/** ExchangeRate-API: API keys. Format: https://www.exchangerate-api.com/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const exchangerateApi = {
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  homepage: 'https://www.exchangerate-api.com',
  detectors: [
    {
      id: 'exchangerate-api-key',
      name: 'ExchangeRate-API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['exchangerate', 'exchange-rate', 'exchange_rate'], within: 40 },
      pattern: '[0-9a-z]{24}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EXCHANGERATE_API_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['https://www.exchangerate-api.com/docs/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
