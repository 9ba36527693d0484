/** MadKudu: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const madkudu = {
  id: 'madkudu',
  name: 'MadKudu',
  homepage: 'https://www.madkudu.com',
  detectors: [
    {
      id: 'madkudu-api-key',
      name: 'MadKudu API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['madkudu'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MADKUDU_API_KEY'],
      description: 'Scores and enriches leads of the company.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
