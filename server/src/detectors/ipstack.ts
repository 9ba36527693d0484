/** ipstack: access keys. Format: https://ipstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const ipstack = {
  id: 'ipstack',
  name: 'ipstack',
  homepage: 'https://ipstack.com',
  detectors: [
    {
      id: 'ipstack-access-key',
      name: 'ipstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipstack'], within: 40 },
      pattern: '[0-9A-Fa-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IPSTACK_ACCESS_KEY'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://ipstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
