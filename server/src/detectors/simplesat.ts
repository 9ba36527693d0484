/** Simplesat: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const simplesat = {
  id: 'simplesat',
  name: 'Simplesat',
  homepage: 'https://www.simplesat.io',
  detectors: [
    {
      id: 'simplesat-api-key',
      name: 'Simplesat API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['simplesat'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIMPLESAT_API_KEY'],
      description: 'Reads survey answers and customers of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
