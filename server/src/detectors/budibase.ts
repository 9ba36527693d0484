/** Budibase: API keys. Format: https://docs.budibase.com/docs/rest */
import type { ProviderSpec } from '../core/catalogue';

export const budibase = {
  id: 'budibase',
  name: 'Budibase',
  homepage: 'https://budibase.com',
  detectors: [
    {
      id: 'budibase-api-key',
      name: 'Budibase API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['budibase'], within: 40 },
      pattern: '[0-9a-f]{32}-[0-9a-f]{78,80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BUDIBASE_API_KEY'],
      description: 'Reads and writes the apps, tables and users of the installation its user can reach.',
      references: ['https://docs.budibase.com/docs/rest', 'https://docs.budibase.com/reference/appsearch'],
    },
  ],
} as const satisfies ProviderSpec;
