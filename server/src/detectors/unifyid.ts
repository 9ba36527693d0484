/** UnifyID: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const unifyid = {
  id: 'unifyid',
  name: 'UnifyID',
  homepage: 'https://unify.id',
  detectors: [
    {
      id: 'unifyid-api-key',
      name: 'UnifyID API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['unify'], within: 40 },
      pattern: '[0-9A-Za-z_=-]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['UNIFYID_API_KEY'],
      description: 'Verified users by how they move, until the service closed in 2021.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
