/** Clearbit: secret API keys. Format: https://dashboard.clearbit.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const clearbit = {
  id: 'clearbit',
  name: 'Clearbit',
  homepage: 'https://clearbit.com',
  detectors: [
    {
      id: 'clearbit-secret-key',
      name: 'Clearbit secret API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clearbit'], within: 40 },
      pattern: '[0-9a-z_]{35}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLEARBIT_KEY', 'CLEARBIT_API_KEY'],
      description: "Enriches people and companies at the owner's expense.",
      references: ['https://dashboard.clearbit.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
