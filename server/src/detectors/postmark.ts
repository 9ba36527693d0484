/** Postmark: server and account tokens. Format: https://postmarkapp.com/developer/api/overview#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const postmark = {
  id: 'postmark',
  name: 'Postmark',
  homepage: 'https://postmarkapp.com',
  links: { keys: 'https://account.postmarkapp.com/api_tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'postmark-server-token',
      name: 'Postmark token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['postmark'], within: 40 },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['POSTMARK_SERVER_TOKEN', 'POSTMARK_API_TOKEN'],
      description: 'Sends mail of a server, or manages the account.',
      references: ['https://postmarkapp.com/developer/api/overview#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
