/** pdflayer: access keys. Format: https://pdflayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const pdflayer = {
  id: 'pdflayer',
  name: 'pdflayer',
  homepage: 'https://pdflayer.com',
  detectors: [
    {
      id: 'pdflayer-access-key',
      name: 'pdflayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['pdflayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PDFLAYER_ACCESS_KEY'],
      description: "Converts web pages to PDF within the owner's quota.",
      references: ['https://pdflayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
