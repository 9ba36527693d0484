/** Alconost: Nitro API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const alconost = {
  id: 'alconost',
  name: 'Alconost',
  homepage: 'https://alconost.com',
  detectors: [
    {
      id: 'alconost-nitro-api-key',
      name: 'Alconost Nitro API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['alconost'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ALCONOST_API_KEY'],
      description: "Orders human translations through Nitro and spends the account's balance.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
