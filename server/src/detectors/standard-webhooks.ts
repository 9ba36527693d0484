/**
 * Standard Webhooks: secrets that sign what Svix, Clerk, Resend and others send. Format:
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import type { ProviderSpec } from '../core/catalogue';

export const standardWebhooks = {
  id: 'standard-webhooks',
  name: 'Standard Webhooks',
  homepage: 'https://www.standardwebhooks.com',
  detectors: [
    {
      id: 'standard-webhooks-secret',
      name: 'webhook signing secret of the Standard Webhooks form',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['whsec_'] },
      // 24 to 64 bytes in base64; one of letters and digits alone is told as Stripe's, whose form it has.
      pattern:
        'whsec_(?=[0-9A-Za-z]{0,88}[+/=])(?:[0-9A-Za-z+/]{4}){8,21}(?:[0-9A-Za-z+/]{4}|[0-9A-Za-z+/]{3}=|[0-9A-Za-z+/]{2}==)?',
      bounds: { right: '\\w+/=' },
      minEntropy: 3.5,
      envNames: ['WEBHOOK_SECRET', 'SVIX_WEBHOOK_SECRET', 'CLERK_WEBHOOK_SIGNING_SECRET'],
      description: "Forges the signature of webhook events, so that an application takes them for the sender's.",
      references: [
        'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
        'https://docs.svix.com/receiving/verifying-payloads/how-manual',
      ],
    },
  ],
} as const satisfies ProviderSpec;
