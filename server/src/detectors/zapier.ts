/**
 * Zapier: catch hook URLs.
 * Format: https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks
 */
import type { ProviderSpec } from '../core/catalogue';

export const zapier = {
  id: 'zapier',
  name: 'Zapier',
  homepage: 'https://zapier.com',
  detectors: [
    {
      id: 'zapier-webhook-url',
      name: 'Zapier catch hook URL',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['https://hooks.zapier.com/hooks/catch/'] },
      pattern: String.raw`https://hooks\.zapier\.com/hooks/catch/\d{5,12}/[0-9A-Za-z,]{5,16}`,
      minEntropy: 3,
      envNames: ['ZAPIER_WEBHOOK_URL'],
      description: "Starts the Zap that waits for this hook, with data of the caller's choice.",
      references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
    },
  ],
} as const satisfies ProviderSpec;
