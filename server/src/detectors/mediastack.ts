/** Mediastack: access keys. Format: https://mediastack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const mediastack = {
  id: 'mediastack',
  name: 'Mediastack',
  homepage: 'https://mediastack.com',
  detectors: [
    {
      id: 'mediastack-access-key',
      name: 'Mediastack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['mediastack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MEDIASTACK_ACCESS_KEY'],
      description: "Reads news within the owner's quota.",
      references: ['https://mediastack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
