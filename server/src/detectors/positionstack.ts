/** positionstack: access keys. Format: https://positionstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const positionstack = {
  id: 'positionstack',
  name: 'positionstack',
  homepage: 'https://positionstack.com',
  detectors: [
    {
      id: 'positionstack-access-key',
      name: 'positionstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['positionstack'], within: 40 },
      pattern: String.raw`\w{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['POSITIONSTACK_ACCESS_KEY'],
      description: "Geocodes within the owner's quota.",
      references: ['https://positionstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
