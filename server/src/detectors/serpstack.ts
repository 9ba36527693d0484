/** serpstack: access keys. Format: https://serpstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const serpstack = {
  id: 'serpstack',
  name: 'serpstack',
  homepage: 'https://serpstack.com',
  detectors: [
    {
      id: 'serpstack-access-key',
      name: 'serpstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['serpstack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SERPSTACK_ACCESS_KEY'],
      description: "Reads search results within the owner's quota.",
      references: ['https://serpstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
