/** Tradier: access tokens. Format: https://docs.tradier.com/brokerage */
import type { ProviderSpec } from '../core/catalogue';

export const tradier = {
  id: 'tradier',
  name: 'Tradier',
  homepage: 'https://tradier.com',
  detectors: [
    {
      id: 'tradier-access-token',
      name: 'Tradier access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['tradier'], within: 40 },
      pattern: '[0-9A-Za-z]{28}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TRADIER_ACCESS_TOKEN'],
      description: 'Trades on the brokerage accounts of its user.',
      references: ['https://docs.tradier.com/brokerage'],
    },
  ],
} as const satisfies ProviderSpec;
