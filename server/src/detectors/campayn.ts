/** Campayn: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const campayn = {
  id: 'campayn',
  name: 'Campayn',
  homepage: 'https://campayn.com',
  detectors: [
    {
      id: 'campayn-api-key',
      name: 'Campayn API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['campayn'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CAMPAYN_API_KEY'],
      description: 'Reads and changes mailing lists and sends newsletters.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
