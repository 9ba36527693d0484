/** Appointedd: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const appointedd = {
  id: 'appointedd',
  name: 'Appointedd',
  homepage: 'https://www.appointedd.com',
  detectors: [
    {
      id: 'appointedd-api-key',
      name: 'Appointedd API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['appointedd'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{87,88}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['APPOINTEDD_API_KEY'],
      description: 'Reads and changes bookings, customers and resources.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
