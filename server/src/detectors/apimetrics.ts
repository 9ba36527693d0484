/** APImetrics: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const apimetrics = {
  id: 'apimetrics',
  name: 'APImetrics',
  homepage: 'https://apimetrics.io',
  detectors: [
    {
      id: 'apimetrics-api-key',
      name: 'APImetrics API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['apimetrics'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['APIMETRICS_API_KEY'],
      description: 'Reads and changes the monitored API calls of a project, with whatever they authenticate with.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
