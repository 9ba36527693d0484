/** BorgBase: API tokens. Format: https://docs.borgbase.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const borgbase = {
  id: 'borgbase',
  name: 'BorgBase',
  homepage: 'https://www.borgbase.com',
  detectors: [
    {
      id: 'borgbase-api-token',
      name: 'BorgBase API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['borgbase'], within: 40 },
      pattern: '[0-9A-Za-z_./-]{148,152}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BORGBASE_API_TOKEN'],
      description: "Lists, changes and deletes the account's backup repositories.",
      references: ['https://docs.borgbase.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
