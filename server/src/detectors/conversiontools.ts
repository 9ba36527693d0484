/** Conversion Tools: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const conversiontools = {
  id: 'conversiontools',
  name: 'Conversion Tools',
  homepage: 'https://conversiontools.io',
  detectors: [
    {
      id: 'conversiontools-api-token',
      name: 'Conversion Tools API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['conversiontools'], within: 40 },
      pattern: '[0-9A-Za-z._-]{157,165}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CONVERSIONTOOLS_API_TOKEN'],
      description: "Converts files at the owner's expense and reads the results.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
