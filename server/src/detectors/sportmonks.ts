/** Sportmonks: API tokens. Format: https://docs.sportmonks.com */
import type { ProviderSpec } from '../core/catalogue';

export const sportmonks = {
  id: 'sportmonks',
  name: 'Sportmonks',
  homepage: 'https://www.sportmonks.com',
  detectors: [
    {
      id: 'sportmonks-api-token',
      name: 'Sportmonks API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['sportmonks', 'sportsmonk'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SPORTMONKS_API_TOKEN'],
      description: "Reads fixtures and scores on the owner's plan.",
      references: ['https://docs.sportmonks.com'],
    },
  ],
} as const satisfies ProviderSpec;
