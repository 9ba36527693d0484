/** SigOpt: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const sigopt = {
  id: 'sigopt',
  name: 'SigOpt',
  homepage: 'https://sigopt.com',
  detectors: [
    {
      id: 'sigopt-api-token',
      name: 'SigOpt API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['sigopt'], within: 40 },
      pattern: '[0-9A-Z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIGOPT_API_TOKEN'],
      description: 'Reads and changes the experiments of the client.',
      references: ['https://docs.sigopt.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
