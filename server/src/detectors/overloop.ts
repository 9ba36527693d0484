/** Overloop: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const overloop = {
  id: 'overloop',
  name: 'Overloop',
  homepage: 'https://overloop.com',
  detectors: [
    {
      id: 'overloop-api-key',
      name: 'Overloop API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['overloop'], within: 40 },
      pattern: String.raw`[\w-]{50}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['OVERLOOP_API_KEY'],
      description: 'Reads and changes prospects and campaigns of the account.',
      references: ['https://apidoc.overloop.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
