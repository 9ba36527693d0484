/** Languagelayer: access keys. Format: https://languagelayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const languagelayer = {
  id: 'languagelayer',
  name: 'Languagelayer',
  homepage: 'https://languagelayer.com',
  detectors: [
    {
      id: 'languagelayer-access-key',
      name: 'Languagelayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['languagelayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LANGUAGELAYER_ACCESS_KEY'],
      description: "Detects the language of texts within the owner's quota.",
      references: ['https://languagelayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
