/** ProdPad: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const prodpad = {
  id: 'prodpad',
  name: 'ProdPad',
  homepage: 'https://www.prodpad.com',
  detectors: [
    {
      id: 'prodpad-api-key',
      name: 'ProdPad API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['prodpad'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PRODPAD_API_KEY'],
      description: 'Reads and changes ideas, roadmaps and feedback of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
