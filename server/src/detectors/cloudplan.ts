/** Cloudplan: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cloudplan = {
  id: 'cloudplan',
  name: 'Cloudplan',
  homepage: 'https://www.cloudplan.net',
  detectors: [
    {
      id: 'cloudplan-api-key',
      name: 'Cloudplan API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cloudplan'], within: 40 },
      pattern: '[0-9A-Z-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['CLOUDPLAN_API_KEY'],
      description: 'Reads and shares files of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
