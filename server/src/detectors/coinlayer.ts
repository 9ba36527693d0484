/** Coinlayer: access keys. Format: https://coinlayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const coinlayer = {
  id: 'coinlayer',
  name: 'Coinlayer',
  homepage: 'https://coinlayer.com',
  detectors: [
    {
      id: 'coinlayer-access-key',
      name: 'Coinlayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['coinlayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['COINLAYER_ACCESS_KEY'],
      description: "Reads cryptocurrency exchange rates within the owner's quota.",
      references: ['https://coinlayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
