/** Snappy (BeSnappy): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const besnappy = {
  id: 'besnappy',
  name: 'Snappy (BeSnappy)',
  homepage: 'https://besnappy.com',
  detectors: [
    {
      id: 'besnappy-api-key',
      name: 'Snappy (BeSnappy) API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['besnappy'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BESNAPPY_API_KEY'],
      description: 'Reads and answers the support mail of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
