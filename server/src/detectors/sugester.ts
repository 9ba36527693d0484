/** Sugester: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const sugester = {
  id: 'sugester',
  name: 'Sugester',
  homepage: 'https://sugester.com',
  detectors: [
    {
      id: 'sugester-api-token',
      name: 'Sugester API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sugester'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SUGESTER_API_TOKEN'],
      description: 'Reads and changes clients and tickets of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
