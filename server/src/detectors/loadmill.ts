/** Loadmill: API tokens. Format: https://loadmill.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const loadmill = {
  id: 'loadmill',
  name: 'Loadmill',
  homepage: 'https://www.loadmill.com',
  detectors: [
    {
      id: 'loadmill-api-token',
      name: 'Loadmill API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['loadmill'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LOADMILL_API_TOKEN'],
      description: 'Starts test suites and reads their results.',
      references: ['https://loadmill.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
