/**
 * Photoroom: API keys and sandbox API keys.
 * Format: https://www.photoroom.com/api/docs/reference/611c03dbcec67-account-details
 */
import type { ProviderSpec } from '../core/catalogue';

export const photoroom = {
  id: 'photoroom',
  name: 'Photoroom',
  homepage: 'https://www.photoroom.com',
  detectors: [
    {
      id: 'photoroom-api-key',
      name: 'Photoroom API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['sk_pr_'] },
      pattern: 'sk_pr_[0-9A-Za-z]{1,64}_[0-9A-Fa-f]{40}',
      minEntropy: 3,
      envNames: ['PHOTOROOM_API_KEY'],
      description: "Edits images and spends the account's credits.",
      references: ['https://www.photoroom.com/api/docs/reference/611c03dbcec67-account-details'],
    },
    {
      id: 'photoroom-sandbox-api-key',
      name: 'Photoroom sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['sandbox_sk_pr_'] },
      pattern: 'sandbox_sk_pr_[0-9A-Za-z]{1,64}_[0-9A-Fa-f]{40}',
      minEntropy: 3,
      envNames: ['PHOTOROOM_API_KEY'],
      description: 'Edits images with a watermark in the sandbox.',
      references: ['https://www.photoroom.com/api/docs/reference/611c03dbcec67-account-details'],
    },
  ],
} as const satisfies ProviderSpec;
