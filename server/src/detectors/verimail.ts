/** Verimail: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const verimail = {
  id: 'verimail',
  name: 'Verimail',
  homepage: 'https://verimail.io',
  detectors: [
    {
      id: 'verimail-api-key',
      name: 'Verimail API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['verimail'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VERIMAIL_API_KEY'],
      description: "Verifies e-mail addresses and spends the account's credits.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
