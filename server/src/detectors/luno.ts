/** Luno: API secrets. Format: https://www.luno.com/en/developers/api */
import type { ProviderSpec } from '../core/catalogue';

export const luno = {
  id: 'luno',
  name: 'Luno',
  homepage: 'https://www.luno.com',
  detectors: [
    {
      id: 'luno-api-secret',
      name: 'Luno API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['luno'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['LUNO_API_SECRET'],
      description: "With the key id, trades, and where the key allows it sends, the account's cryptocurrency.",
      references: ['https://www.luno.com/en/developers/api'],
    },
  ],
} as const satisfies ProviderSpec;
