/** Clustdoc: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const clustdoc = {
  id: 'clustdoc',
  name: 'Clustdoc',
  homepage: 'https://clustdoc.com',
  detectors: [
    {
      id: 'clustdoc-api-key',
      name: 'Clustdoc API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clustdoc'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLUSTDOC_API_KEY'],
      description: 'Reads the applications and documents that clients handed in.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
