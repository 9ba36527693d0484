/** AppSynergy: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const appsynergy = {
  id: 'appsynergy',
  name: 'AppSynergy',
  homepage: 'https://www.appsynergy.com',
  detectors: [
    {
      id: 'appsynergy-api-key',
      name: 'AppSynergy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['appsynergy'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['APPSYNERGY_API_KEY'],
      description: 'Reads and writes the tables of an AppSynergy application.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
