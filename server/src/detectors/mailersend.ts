/** MailerSend: API tokens. Format: https://developers.mailersend.com */
import type { ProviderSpec } from '../core/catalogue';

export const mailersend = {
  id: 'mailersend',
  name: 'MailerSend',
  homepage: 'https://www.mailersend.com',
  links: { keys: 'https://app.mailersend.com/api-tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'mailersend-api-token',
      name: 'MailerSend API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['mlsn.'] },
      pattern: String.raw`mlsn\.[0-9A-Za-z]{30,100}`,
      minEntropy: 3.5,
      envNames: ['MAILERSEND_API_KEY'],
      description: "Sends e-mail from the account's domains and reads its activity.",
      references: ['https://developers.mailersend.com'],
    },
  ],
} as const satisfies ProviderSpec;
