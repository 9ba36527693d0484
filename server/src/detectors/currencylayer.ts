/** Currencylayer: access keys. Format: https://currencylayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const currencylayer = {
  id: 'currencylayer',
  name: 'Currencylayer',
  homepage: 'https://currencylayer.com',
  detectors: [
    {
      id: 'currencylayer-access-key',
      name: 'Currencylayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['currencylayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CURRENCYLAYER_ACCESS_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['https://currencylayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
