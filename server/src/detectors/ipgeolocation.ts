/** ipgeolocation.io: API keys. Format: https://ipgeolocation.io/documentation.html */
import type { ProviderSpec } from '../core/catalogue';

export const ipgeolocation = {
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  homepage: 'https://ipgeolocation.io',
  detectors: [
    {
      id: 'ipgeolocation-api-key',
      name: 'ipgeolocation.io API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipgeolocation'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IPGEOLOCATION_API_KEY'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://ipgeolocation.io/documentation.html'],
    },
  ],
} as const satisfies ProviderSpec;
