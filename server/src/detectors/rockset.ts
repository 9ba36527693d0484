/** Rockset: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const rockset = {
  id: 'rockset',
  name: 'Rockset',
  homepage: 'https://rockset.com',
  detectors: [
    {
      id: 'rockset-api-key',
      name: 'Rockset API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['rockset'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ROCKSET_API_KEY'],
      description: "Read and wrote the organisation's collections, until the service closed in 2024.",
      references: ['https://docs.rockset.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
