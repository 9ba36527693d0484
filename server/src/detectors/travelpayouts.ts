/** Travelpayouts: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const travelpayouts = {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  homepage: 'https://www.travelpayouts.com',
  detectors: [
    {
      id: 'travelpayouts-api-token',
      name: 'Travelpayouts API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['travelpayouts'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TRAVELPAYOUTS_API_TOKEN'],
      description: "Reads flight prices and the partner's statistics.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
