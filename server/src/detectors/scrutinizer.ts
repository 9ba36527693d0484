/** Scrutinizer: access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const scrutinizer = {
  id: 'scrutinizer',
  name: 'Scrutinizer',
  homepage: 'https://scrutinizer-ci.com',
  detectors: [
    {
      id: 'scrutinizer-access-token',
      name: 'Scrutinizer access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['scrutinizer'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRUTINIZER_ACCESS_TOKEN'],
      description: 'Acts as its user: repositories, inspections and their settings.',
      references: ['https://scrutinizer-ci.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
