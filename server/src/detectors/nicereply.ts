/** Nicereply: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const nicereply = {
  id: 'nicereply',
  name: 'Nicereply',
  homepage: 'https://www.nicereply.com',
  detectors: [
    {
      id: 'nicereply-api-key',
      name: 'Nicereply API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['nicereply'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NICEREPLY_API_KEY'],
      description: 'Reads the customer satisfaction ratings of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
