/** TMetric: API tokens. Format: https://tmetric.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const tmetric = {
  id: 'tmetric',
  name: 'TMetric',
  homepage: 'https://tmetric.com',
  detectors: [
    {
      id: 'tmetric-api-token',
      name: 'TMetric API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tmetric'], within: 40 },
      pattern: '[0-9A-Z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TMETRIC_API_TOKEN'],
      description: 'Acts as its user: time entries, projects and reports.',
      references: ['https://tmetric.com/'],
    },
  ],
} as const satisfies ProviderSpec;
