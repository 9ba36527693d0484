/** Exchange Rates API: access keys. Format: https://exchangeratesapi.io/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const exchangeratesapi = {
  id: 'exchangeratesapi',
  name: 'Exchange Rates API',
  homepage: 'https://exchangeratesapi.io',
  detectors: [
    {
      id: 'exchangeratesapi-access-key',
      name: 'Exchange Rates API access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['exchange_rates_api', 'exchangerates'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EXCHANGERATESAPI_ACCESS_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['https://exchangeratesapi.io/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
