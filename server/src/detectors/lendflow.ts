/** Lendflow: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const lendflow = {
  id: 'lendflow',
  name: 'Lendflow',
  homepage: 'https://www.lendflow.com',
  detectors: [
    {
      id: 'lendflow-api-token',
      name: 'Lendflow API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['lendflow'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{36}\.[0-9A-Za-z]{235}\.[\w-]{300,700}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1088,
      checks: ['random'],
      envNames: ['LENDFLOW_API_TOKEN'],
      description: 'Reads and changes loan applications with their business data.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
