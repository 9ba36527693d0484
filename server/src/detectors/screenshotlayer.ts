/** screenshotlayer: access keys. Format: https://screenshotlayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const screenshotlayer = {
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  homepage: 'https://screenshotlayer.com',
  detectors: [
    {
      id: 'screenshotlayer-access-key',
      name: 'screenshotlayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['screenshotlayer'], within: 40 },
      pattern: String.raw`\w{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SCREENSHOTLAYER_ACCESS_KEY'],
      description: "Takes screenshots within the owner's quota.",
      references: ['https://screenshotlayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
