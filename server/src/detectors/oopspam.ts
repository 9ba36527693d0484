/** OOPSpam: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const oopspam = {
  id: 'oopspam',
  name: 'OOPSpam',
  homepage: 'https://www.oopspam.com',
  detectors: [
    {
      id: 'oopspam-api-key',
      name: 'OOPSpam API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['oopspam'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OOPSPAM_API_KEY'],
      description: "Checks texts for spam within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
