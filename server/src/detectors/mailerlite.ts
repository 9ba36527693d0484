/** MailerLite: classic API keys. Format: https://developers.mailerlite.com */
import type { ProviderSpec } from '../core/catalogue';

export const mailerlite = {
  id: 'mailerlite',
  name: 'MailerLite',
  homepage: 'https://www.mailerlite.com',
  detectors: [
    {
      id: 'mailerlite-api-key',
      name: 'MailerLite classic API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mailerlite', 'mailer_lite'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MAILERLITE_API_KEY'],
      description: 'Reads and changes subscribers and sends campaigns of the account.',
      references: ['https://developers.mailerlite.com'],
    },
  ],
} as const satisfies ProviderSpec;
