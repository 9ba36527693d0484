/** DronaHQ: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const dronahq = {
  id: 'dronahq',
  name: 'DronaHQ',
  homepage: 'https://www.dronahq.com',
  detectors: [
    {
      id: 'dronahq-api-token',
      name: 'DronaHQ API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['dronahq'], within: 40 },
      pattern: '[0-9a-z]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DRONAHQ_API_TOKEN'],
      description: 'Reads and changes users, groups and apps of the channel.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
