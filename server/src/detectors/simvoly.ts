/** Simvoly: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const simvoly = {
  id: 'simvoly',
  name: 'Simvoly',
  homepage: 'https://simvoly.com',
  detectors: [
    {
      id: 'simvoly-api-key',
      name: 'Simvoly API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['simvoly'], within: 40 },
      pattern: '[0-9a-z]{33}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIMVOLY_API_KEY'],
      description: 'Reads and changes members and orders of the web site.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
