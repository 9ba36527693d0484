/** Shippo: live API tokens and test API tokens. Format: https://goshippo.com/docs/reference */
import type { ProviderSpec } from '../core/catalogue';

export const shippo = {
  id: 'shippo',
  name: 'Shippo',
  homepage: 'https://goshippo.com',
  detectors: [
    {
      id: 'shippo-live-token',
      name: 'Shippo live API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['shippo_live_'] },
      pattern: 'shippo_live_[0-9A-Fa-f]{40}',
      minEntropy: 3,
      envNames: ['SHIPPO_API_TOKEN'],
      description: "Buys postage on the account's bill and reads addresses of its customers.",
      references: ['https://goshippo.com/docs/reference'],
    },
    {
      id: 'shippo-test-token',
      name: 'Shippo test API token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['shippo_test_'] },
      pattern: 'shippo_test_[0-9A-Fa-f]{40}',
      minEntropy: 3,
      envNames: ['SHIPPO_API_TOKEN'],
      description: 'Buys pretended postage in the test mode.',
      references: ['https://goshippo.com/docs/reference'],
    },
  ],
} as const satisfies ProviderSpec;
