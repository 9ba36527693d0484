/** Nozbe: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const nozbe = {
  id: 'nozbe',
  name: 'Nozbe',
  homepage: 'https://nozbe.com',
  detectors: [
    {
      id: 'nozbe-api-token',
      name: 'Nozbe API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['nozbe'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{16}_[\w-]{64}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['NOZBE_API_TOKEN'],
      description: 'Reads and changes the projects and tasks its user can reach.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
