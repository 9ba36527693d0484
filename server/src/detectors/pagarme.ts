/** Pagar.me: live API keys and test API keys. Format: https://docs.pagar.me */
import type { ProviderSpec } from '../core/catalogue';

export const pagarme = {
  id: 'pagarme',
  name: 'Pagar.me',
  homepage: 'https://www.pagar.me',
  detectors: [
    {
      id: 'pagarme-live-api-key',
      name: 'Pagar.me live API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ak_live_'] },
      pattern: 'ak_live_[0-9A-Za-z]{30}',
      minEntropy: 3.5,
      envNames: ['PAGARME_API_KEY'],
      description: "Charges, refunds and transfers the account's money.",
      references: ['https://docs.pagar.me'],
    },
    {
      id: 'pagarme-test-api-key',
      name: 'Pagar.me test API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['ak_test_'] },
      pattern: 'ak_test_[0-9A-Za-z]{30}',
      minEntropy: 3.5,
      envNames: ['PAGARME_API_KEY'],
      description: 'Charges pretended cards in the test mode.',
      references: ['https://docs.pagar.me'],
    },
  ],
} as const satisfies ProviderSpec;
