/** ParallelDots: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const paralleldots = {
  id: 'paralleldots',
  name: 'ParallelDots',
  homepage: 'https://www.paralleldots.com',
  detectors: [
    {
      id: 'paralleldots-api-key',
      name: 'ParallelDots API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['paralleldots'], within: 40 },
      pattern: '[0-9A-Za-z]{43}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PARALLELDOTS_API_KEY'],
      description: "Analyses texts within the owner's quota.",
      references: [
        'https://apis.paralleldots.com/text_docs/index.html',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
