/** Bitfinex: API key or secrets. Format: https://docs.bitfinex.com/docs/introduction */
import type { ProviderSpec } from '../core/catalogue';

export const bitfinex = {
  id: 'bitfinex',
  name: 'Bitfinex',
  homepage: 'https://www.bitfinex.com',
  detectors: [
    {
      id: 'bitfinex-api-secret',
      name: 'Bitfinex API key or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['bitfinex'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['BITFINEX_API_SECRET', 'BITFINEX_API_KEY'],
      description: "Key and secret together trade, and where the key allows it withdraw, the account's funds.",
      references: ['https://docs.bitfinex.com/docs/introduction'],
    },
  ],
} as const satisfies ProviderSpec;
