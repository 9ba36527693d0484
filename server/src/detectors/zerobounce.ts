/** ZeroBounce: API keys. Format: https://www.zerobounce.net/api */
import type { ProviderSpec } from '../core/catalogue';

export const zerobounce = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  homepage: 'https://www.zerobounce.net',
  detectors: [
    {
      id: 'zerobounce-api-key',
      name: 'ZeroBounce API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['zerobounce', 'zero_bounce'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZEROBOUNCE_API_KEY'],
      description: "Validates e-mail addresses and spends the account's credits.",
      references: ['https://www.zerobounce.net/api'],
    },
  ],
} as const satisfies ProviderSpec;
