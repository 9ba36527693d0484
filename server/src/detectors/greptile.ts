/** Greptile: API keys. Format: https://www.greptile.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const greptile = {
  id: 'greptile',
  name: 'Greptile',
  homepage: 'https://www.greptile.com',
  detectors: [
    {
      id: 'greptile-api-key',
      name: 'Greptile API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['greptile'], within: 40 },
      pattern: '[0-9A-Za-z+/]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GREPTILE_API_KEY'],
      description: 'Indexes and answers questions about the repositories the account connected.',
      references: ['https://www.greptile.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
