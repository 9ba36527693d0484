/** Veriphone: API keys. Format: https://veriphone.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const veriphone = {
  id: 'veriphone',
  name: 'Veriphone',
  homepage: 'https://veriphone.io',
  detectors: [
    {
      id: 'veriphone-api-key',
      name: 'Veriphone API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['veriphone'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VERIPHONE_API_KEY'],
      description: "Verifies phone numbers and spends the account's credits.",
      references: ['https://veriphone.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
