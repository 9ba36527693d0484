/** Currencycloud: API keys. Format: https://developer.currencycloud.com */
import type { ProviderSpec } from '../core/catalogue';

export const currencycloud = {
  id: 'currencycloud',
  name: 'Currencycloud',
  homepage: 'https://www.currencycloud.com',
  detectors: [
    {
      id: 'currencycloud-api-key',
      name: 'Currencycloud API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['currencycloud'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CURRENCYCLOUD_API_KEY'],
      description: "With the login id, holds, converts and pays out the account's money.",
      references: ['https://developer.currencycloud.com'],
    },
  ],
} as const satisfies ProviderSpec;
