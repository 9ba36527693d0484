/** TimeCamp: API tokens. Format: https://developer.timecamp.com */
import type { ProviderSpec } from '../core/catalogue';

export const timecamp = {
  id: 'timecamp',
  name: 'TimeCamp',
  homepage: 'https://www.timecamp.com',
  detectors: [
    {
      id: 'timecamp-api-token',
      name: 'TimeCamp API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['timecamp'], within: 40 },
      pattern: '[0-9a-z]{26}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TIMECAMP_API_TOKEN'],
      description: 'Acts as its user: time entries, projects and invoices of the account.',
      references: ['https://developer.timecamp.com'],
    },
  ],
} as const satisfies ProviderSpec;
