/** Countrylayer: access keys. Format: https://countrylayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const countrylayer = {
  id: 'countrylayer',
  name: 'Countrylayer',
  homepage: 'https://countrylayer.com',
  detectors: [
    {
      id: 'countrylayer-access-key',
      name: 'Countrylayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['countrylayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['COUNTRYLAYER_ACCESS_KEY'],
      description: "Reads country data within the owner's quota.",
      references: ['https://countrylayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
