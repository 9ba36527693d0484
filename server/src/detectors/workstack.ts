/** Workstack: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const workstack = {
  id: 'workstack',
  name: 'Workstack',
  homepage: 'https://workstack.io',
  detectors: [
    {
      id: 'workstack-api-token',
      name: 'Workstack API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['workstack'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WORKSTACK_API_TOKEN'],
      description: 'Reads and changes the tasks and projects of the team.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
