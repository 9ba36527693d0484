/** Feedier: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const feedier = {
  id: 'feedier',
  name: 'Feedier',
  homepage: 'https://feedier.com',
  detectors: [
    {
      id: 'feedier-api-key',
      name: 'Feedier API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['feedier'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FEEDIER_API_KEY'],
      description: 'Reads and changes surveys and answers of the organisation.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
