/** Geocodify: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const geocodify = {
  id: 'geocodify',
  name: 'Geocodify',
  homepage: 'https://geocodify.com',
  detectors: [
    {
      id: 'geocodify-api-key',
      name: 'Geocodify API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['geocodify'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GEOCODIFY_API_KEY'],
      description: "Geocodes addresses within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
