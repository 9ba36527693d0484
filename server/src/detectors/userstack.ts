/** userstack: access keys. Format: https://userstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const userstack = {
  id: 'userstack',
  name: 'userstack',
  homepage: 'https://userstack.com',
  detectors: [
    {
      id: 'userstack-access-key',
      name: 'userstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['userstack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['USERSTACK_ACCESS_KEY'],
      description: "Analyses user agents within the owner's quota.",
      references: ['https://userstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
