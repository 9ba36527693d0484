/** CryptoCompare: API keys. Format: https://min-api.cryptocompare.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const cryptocompare = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  homepage: 'https://www.cryptocompare.com',
  detectors: [
    {
      id: 'cryptocompare-api-key',
      name: 'CryptoCompare API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['cryptocompare'], within: 40 },
      pattern: '[0-9a-z-]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['CRYPTOCOMPARE_API_KEY'],
      description: "Reads cryptocurrency market data within the owner's quota.",
      references: ['https://min-api.cryptocompare.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
