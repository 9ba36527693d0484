/** IP2Location.io: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ip2location = {
  id: 'ip2location',
  name: 'IP2Location.io',
  homepage: 'https://www.ip2location.io',
  detectors: [
    {
      id: 'ip2location-api-key',
      name: 'IP2Location.io API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ip2location'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IP2LOCATION_API_KEY'],
      description: "Locates IP addresses within the owner's quota.",
      references: [
        'https://www.ip2location.io/ip2location-documentation',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
