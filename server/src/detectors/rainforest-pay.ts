/** Rainforest: production API keys and sandbox API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const rainforestPay = {
  id: 'rainforest-pay',
  name: 'Rainforest',
  homepage: 'https://www.rainforestpay.com',
  detectors: [
    {
      id: 'rainforest-pay-api-key',
      name: 'Rainforest production API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['apikey_'] },
      pattern: 'apikey_[0-9a-f]{64}',
      minEntropy: 3,
      envNames: ['RAINFOREST_API_KEY'],
      description: 'Takes payments and pays out for the merchants of the platform.',
      references: ['https://docs.rainforestpay.com', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'rainforest-pay-sandbox-api-key',
      name: 'Rainforest sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['sbx_apikey_'] },
      pattern: 'sbx_apikey_[0-9a-f]{64}',
      minEntropy: 3,
      envNames: ['RAINFOREST_API_KEY'],
      description: 'Takes pretended payments in the sandbox.',
      references: ['https://docs.rainforestpay.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
