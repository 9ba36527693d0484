/** Aviationstack: access keys. Format: https://aviationstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const aviationstack = {
  id: 'aviationstack',
  name: 'Aviationstack',
  homepage: 'https://aviationstack.com',
  detectors: [
    {
      id: 'aviationstack-access-key',
      name: 'Aviationstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['aviationstack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AVIATIONSTACK_ACCESS_KEY'],
      description: "Reads flight data within the owner's quota.",
      references: ['https://aviationstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
