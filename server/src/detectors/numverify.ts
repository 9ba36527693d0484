/** numverify: access keys. Format: https://numverify.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const numverify = {
  id: 'numverify',
  name: 'numverify',
  homepage: 'https://numverify.com',
  detectors: [
    {
      id: 'numverify-access-key',
      name: 'numverify access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['numverify'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NUMVERIFY_ACCESS_KEY'],
      description: "Validates phone numbers within the owner's quota.",
      references: ['https://numverify.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
