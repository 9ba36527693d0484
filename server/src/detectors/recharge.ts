/** Recharge: API tokens. Format: https://developer.rechargepayments.com */
import type { ProviderSpec } from '../core/catalogue';

export const recharge = {
  id: 'recharge',
  name: 'Recharge',
  homepage: 'https://getrecharge.com',
  detectors: [
    {
      id: 'recharge-api-token',
      name: 'Recharge API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_'] },
      pattern: String.raw`sk_(?:test_)?\d{1,2}x\d{1,2}_[0-9a-fA-F]{64}`,
      envNames: ['RECHARGE_API_TOKEN'],
      description: "Reads and changes a shop's subscriptions, customers and charges.",
      references: ['https://developer.rechargepayments.com'],
    },
  ],
} as const satisfies ProviderSpec;
