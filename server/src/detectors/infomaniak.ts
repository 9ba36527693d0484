/** Infomaniak: API tokens. Format: https://developer.infomaniak.com */
import type { ProviderSpec } from '../core/catalogue';

export const infomaniak = {
  id: 'infomaniak',
  name: 'Infomaniak',
  homepage: 'https://www.infomaniak.com',
  detectors: [
    {
      id: 'infomaniak-api-token',
      name: 'Infomaniak API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['infomaniak'], within: 40 },
      pattern: String.raw`[\w-]{60,100}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['INFOMANIAK_TOKEN'],
      description: 'Manages the domains, mail, hosting or drive that its scopes name.',
      references: ['https://developer.infomaniak.com'],
    },
  ],
} as const satisfies ProviderSpec;
