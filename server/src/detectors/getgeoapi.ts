/** GeoAPI (getgeoapi.com): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const getgeoapi = {
  id: 'getgeoapi',
  name: 'GeoAPI (getgeoapi.com)',
  homepage: 'https://getgeoapi.com',
  detectors: [
    {
      id: 'getgeoapi-api-key',
      name: 'GeoAPI (getgeoapi.com) API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['getgeoapi'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GETGEOAPI_API_KEY'],
      description: "Converts currencies and locates IP addresses within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
