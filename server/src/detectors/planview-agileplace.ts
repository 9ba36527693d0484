/** Planview AgilePlace (LeanKit): API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const planviewAgileplace = {
  id: 'planview-agileplace',
  name: 'Planview AgilePlace (LeanKit)',
  homepage: 'https://www.planview.com',
  detectors: [
    {
      id: 'planview-agileplace-api-token',
      name: 'Planview AgilePlace (LeanKit) API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['leankit', 'planview', 'agileplace'], within: 40 },
      pattern: '[0-9a-f]{128}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LEANKIT_API_TOKEN'],
      description: 'Reads and changes the boards its user can reach.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
