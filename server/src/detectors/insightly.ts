/** Insightly: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const insightly = {
  id: 'insightly',
  name: 'Insightly',
  homepage: 'https://www.insightly.com',
  detectors: [
    {
      id: 'insightly-api-key',
      name: 'Insightly API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['insightly'], within: 40 },
      pattern: '(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36})',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['INSIGHTLY_API_KEY'],
      description: 'Reads and changes the contacts, projects and deals its user can reach.',
      references: ['https://api.insightly.com/v3.1/Help', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
