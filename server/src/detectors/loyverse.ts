/** Loyverse: access tokens. Format: https://developer.loyverse.com */
import type { ProviderSpec } from '../core/catalogue';

export const loyverse = {
  id: 'loyverse',
  name: 'Loyverse',
  homepage: 'https://loyverse.com',
  detectors: [
    {
      id: 'loyverse-access-token',
      name: 'Loyverse access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['loyverse'], within: 40 },
      pattern: '[0-9a-z-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['LOYVERSE_ACCESS_TOKEN'],
      description: 'Reads and changes the sales, items and customers of a shop.',
      references: ['https://developer.loyverse.com'],
    },
  ],
} as const satisfies ProviderSpec;
