/** Worksnaps: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const worksnaps = {
  id: 'worksnaps',
  name: 'Worksnaps',
  homepage: 'https://www.worksnaps.com',
  detectors: [
    {
      id: 'worksnaps-api-token',
      name: 'Worksnaps API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['worksnaps'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WORKSNAPS_API_TOKEN'],
      description: 'Reads the screenshots and time of the projects its user can reach.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
