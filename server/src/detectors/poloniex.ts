/** Poloniex: API secrets and API keys. Format: https://docs.poloniex.com */
import type { ProviderSpec } from '../core/catalogue';

export const poloniex = {
  id: 'poloniex',
  name: 'Poloniex',
  homepage: 'https://poloniex.com',
  detectors: [
    {
      id: 'poloniex-api-secret',
      name: 'Poloniex API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['poloniex'], within: 40 },
      pattern: '[0-9a-f]{128}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['POLONIEX_API_SECRET'],
      description: 'Signs orders, and where the key allows it withdrawals, of the account.',
      references: ['https://docs.poloniex.com'],
    },
    {
      id: 'poloniex-api-key',
      name: 'Poloniex API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['poloniex'], within: 40 },
      pattern: '[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['POLONIEX_API_KEY'],
      description: 'Names the key; private requests need its secret as well.',
      references: ['https://docs.poloniex.com'],
    },
  ],
} as const satisfies ProviderSpec;
