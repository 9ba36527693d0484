/** weatherstack: access keys. Format: https://weatherstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const weatherstack = {
  id: 'weatherstack',
  name: 'weatherstack',
  homepage: 'https://weatherstack.com',
  detectors: [
    {
      id: 'weatherstack-access-key',
      name: 'weatherstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['weatherstack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEATHERSTACK_ACCESS_KEY'],
      description: "Reads weather within the owner's quota.",
      references: ['https://weatherstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
