/** Flowlu: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const flowlu = {
  id: 'flowlu',
  name: 'Flowlu',
  homepage: 'https://www.flowlu.com',
  detectors: [
    {
      id: 'flowlu-api-key',
      name: 'Flowlu API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['flowlu', 'flowflu'], within: 40 },
      pattern: '[0-9A-Za-z]{51}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FLOWLU_API_KEY'],
      description: 'Reads and changes customers, projects and invoices of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
