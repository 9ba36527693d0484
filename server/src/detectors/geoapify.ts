/** Geoapify: API keys. Format: https://apidocs.geoapify.com */
import type { ProviderSpec } from '../core/catalogue';

export const geoapify = {
  id: 'geoapify',
  name: 'Geoapify',
  homepage: 'https://www.geoapify.com',
  detectors: [
    {
      id: 'geoapify-api-key',
      name: 'Geoapify API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['geoapify'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GEOAPIFY_API_KEY'],
      description: "Uses maps, geocoding and routing within the owner's quota.",
      references: ['https://apidocs.geoapify.com'],
    },
  ],
} as const satisfies ProviderSpec;
