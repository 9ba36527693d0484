/** Finnhub: API keys. Format: https://finnhub.io/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const finnhub = {
  id: 'finnhub',
  name: 'Finnhub',
  homepage: 'https://finnhub.io',
  links: { keys: 'https://finnhub.io/dashboard', seen: '2026-11-24' },
  detectors: [
    {
      id: 'finnhub-api-key',
      name: 'Finnhub API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['finnhub'], within: 40 },
      pattern: '[0-9a-z]{20}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FINNHUB_API_KEY'],
      description: "Reads stock market data within the owner's quota.",
      references: ['https://finnhub.io/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
