/** Bittrex: API key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const bittrex = {
  id: 'bittrex',
  name: 'Bittrex',
  homepage: 'https://bittrex.com',
  detectors: [
    {
      id: 'bittrex-api-key',
      name: 'Bittrex API key or secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['bittrex'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BITTREX_API_KEY', 'BITTREX_SECRET_KEY'],
      description: 'Key and secret together signed trades on the exchange, which closed in 2023.',
      references: ['https://bittrex.github.io/api/v3', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
