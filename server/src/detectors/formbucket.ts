/** FormBucket: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const formbucket = {
  id: 'formbucket',
  name: 'FormBucket',
  homepage: 'https://www.formbucket.com',
  detectors: [
    {
      id: 'formbucket-api-token',
      name: 'FormBucket API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['formbucket'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{10,200}\.[0-9A-Za-z]{10,400}\.[\w-]{10,400}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1152,
      checks: ['random'],
      envNames: ['FORMBUCKET_API_TOKEN'],
      description: "Reads the answers to the account's web forms.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
