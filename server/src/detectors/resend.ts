/** Resend: API keys. Format: https://resend.com/docs/api-reference/introduction */
import type { ProviderSpec } from '../core/catalogue';

export const resend = {
  id: 'resend',
  name: 'Resend',
  homepage: 'https://resend.com',
  links: { keys: 'https://resend.com/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'resend-api-key',
      name: 'Resend API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['re_'] },
      pattern: 're_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}',
      checks: ['mixed-case'],
      envNames: ['RESEND_API_KEY'],
      description: "Sends mail of the team's domains.",
      references: ['https://resend.com/docs/api-reference/introduction'],
    },
  ],
} as const satisfies ProviderSpec;
