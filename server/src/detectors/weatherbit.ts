/** Weatherbit: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const weatherbit = {
  id: 'weatherbit',
  name: 'Weatherbit',
  homepage: 'https://www.weatherbit.io',
  detectors: [
    {
      id: 'weatherbit-api-key',
      name: 'Weatherbit API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['weatherbit'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEATHERBIT_API_KEY'],
      description: "Reads weather on the owner's plan.",
      references: ['https://www.weatherbit.io/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
