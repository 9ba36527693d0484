/** vatlayer: access keys. Format: https://vatlayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const vatlayer = {
  id: 'vatlayer',
  name: 'vatlayer',
  homepage: 'https://vatlayer.com',
  detectors: [
    {
      id: 'vatlayer-access-key',
      name: 'vatlayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['vatlayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VATLAYER_ACCESS_KEY'],
      description: "Validates VAT numbers within the owner's quota.",
      references: ['https://vatlayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
