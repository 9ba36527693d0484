/** Codequiry: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const codequiry = {
  id: 'codequiry',
  name: 'Codequiry',
  homepage: 'https://codequiry.com',
  detectors: [
    {
      id: 'codequiry-api-key',
      name: 'Codequiry API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['codequiry'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CODEQUIRY_API_KEY'],
      description: 'Runs plagiarism checks and reads the code handed in for them.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
