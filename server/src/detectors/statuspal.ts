/** StatusPal: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const statuspal = {
  id: 'statuspal',
  name: 'StatusPal',
  homepage: 'https://www.statuspal.io',
  detectors: [
    {
      id: 'statuspal-api-key',
      name: 'StatusPal API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['statuspal'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STATUSPAL_API_KEY'],
      description: 'Posts incidents and reads subscribers of the status page.',
      references: ['https://www.statuspal.io/api-docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
