/** Dyspatch: API keys. Format: https://docs.dyspatch.io */
import type { ProviderSpec } from '../core/catalogue';

export const dyspatch = {
  id: 'dyspatch',
  name: 'Dyspatch',
  homepage: 'https://www.dyspatch.io',
  detectors: [
    {
      id: 'dyspatch-api-key',
      name: 'Dyspatch API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['dyspatch'], within: 40 },
      pattern: '[0-9A-Z]{52}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DYSPATCH_API_KEY'],
      description: 'Reads the e-mail templates of the organisation.',
      references: ['https://docs.dyspatch.io'],
    },
  ],
} as const satisfies ProviderSpec;
