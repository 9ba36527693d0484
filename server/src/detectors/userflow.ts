/** Userflow: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const userflow = {
  id: 'userflow',
  name: 'Userflow',
  homepage: 'https://userflow.com',
  detectors: [
    {
      id: 'userflow-api-key',
      name: 'Userflow API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['userflow'], within: 40 },
      pattern: '[0-9a-z_]{29}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['USERFLOW_API_KEY'],
      description: 'Reads and changes the users and content of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
