/** The New York Times: API keys. Format: https://developer.nytimes.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const nytimes = {
  id: 'nytimes',
  name: 'The New York Times',
  homepage: 'https://developer.nytimes.com',
  detectors: [
    {
      id: 'nytimes-api-key',
      name: 'The New York Times API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['nytimes', 'newyorktimes', 'new-york-times', 'new_york_times'], within: 40 },
      pattern: '[0-9A-Za-z=_-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NYTIMES_API_KEY'],
      description: "Searches articles within the owner's quota.",
      references: ['https://developer.nytimes.com/'],
    },
  ],
} as const satisfies ProviderSpec;
