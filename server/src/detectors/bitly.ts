/** Bitly: access tokens. Format: https://dev.bitly.com/api-reference#Authentication */
import type { ProviderSpec } from '../core/catalogue';

export const bitly = {
  id: 'bitly',
  name: 'Bitly',
  homepage: 'https://bitly.com',
  detectors: [
    {
      id: 'bitly-access-token',
      name: 'Bitly access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['bitly', 'bit.ly'], within: 40 },
      pattern: '[0-9A-Za-z-]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['BITLY_ACCESS_TOKEN'],
      description: 'Makes, changes and reads the short links and click statistics of its user.',
      references: ['https://dev.bitly.com/api-reference#Authentication'],
    },
  ],
} as const satisfies ProviderSpec;
