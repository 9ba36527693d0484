/** ApiFlash: access keys. Format: https://apiflash.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const apiflash = {
  id: 'apiflash',
  name: 'ApiFlash',
  homepage: 'https://apiflash.com',
  detectors: [
    {
      id: 'apiflash-access-key',
      name: 'ApiFlash access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['apiflash'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['APIFLASH_ACCESS_KEY'],
      description: "Takes screenshots of web pages at the owner's expense.",
      references: ['https://apiflash.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
