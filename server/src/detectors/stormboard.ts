/** Stormboard: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const stormboard = {
  id: 'stormboard',
  name: 'Stormboard',
  homepage: 'https://stormboard.com',
  detectors: [
    {
      id: 'stormboard-api-key',
      name: 'Stormboard API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['stormboard'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STORMBOARD_API_KEY'],
      description: 'Reads and changes the boards its user can reach.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
