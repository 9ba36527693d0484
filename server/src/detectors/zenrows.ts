/** ZenRows: API keys. Format: https://docs.zenrows.com/api-error-codes#402-payment-required */
import type { ProviderSpec } from '../core/catalogue';

export const zenrows = {
  id: 'zenrows',
  name: 'ZenRows',
  homepage: 'https://www.zenrows.com',
  detectors: [
    {
      id: 'zenrows-api-key',
      name: 'ZenRows API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['zenrows'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZENROWS_API_KEY'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['https://docs.zenrows.com/api-error-codes#402-payment-required'],
    },
  ],
} as const satisfies ProviderSpec;
