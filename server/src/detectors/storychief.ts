/** StoryChief: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const storychief = {
  id: 'storychief',
  name: 'StoryChief',
  homepage: 'https://storychief.io',
  detectors: [
    {
      id: 'storychief-api-key',
      name: 'StoryChief API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['storychief'], within: 40 },
      pattern: '[0-9A-Za-z._-]{940,1000}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1152,
      checks: ['random'],
      envNames: ['STORYCHIEF_API_KEY'],
      description: 'Reads and publishes the stories of the account.',
      references: ['https://developers.storychief.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
