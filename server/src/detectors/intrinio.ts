/** Intrinio: API keys. Format: https://docs.intrinio.com */
import type { ProviderSpec } from '../core/catalogue';

export const intrinio = {
  id: 'intrinio',
  name: 'Intrinio',
  homepage: 'https://intrinio.com',
  detectors: [
    {
      id: 'intrinio-api-key',
      name: 'Intrinio API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['intrinio'], within: 40 },
      pattern: '[0-9A-Za-z]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['INTRINIO_API_KEY'],
      description: "Reads financial data on the owner's plan.",
      references: ['https://docs.intrinio.com'],
    },
  ],
} as const satisfies ProviderSpec;
