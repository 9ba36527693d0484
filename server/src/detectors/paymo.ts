/** Paymo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const paymo = {
  id: 'paymo',
  name: 'Paymo',
  homepage: 'https://www.paymoapp.com',
  detectors: [
    {
      id: 'paymo-api-key',
      name: 'Paymo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['paymoapp'], within: 40 },
      pattern: '[0-9A-Za-z]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PAYMO_API_KEY'],
      description: 'Reads and changes projects, time and invoices its user can reach.',
      references: ['https://github.com/paymoapp/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
