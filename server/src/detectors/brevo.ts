/** Brevo: API and SMTP keys. Format: https://developers.brevo.com/docs/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const brevo = {
  id: 'brevo',
  name: 'Brevo',
  homepage: 'https://www.brevo.com',
  links: {
    keys: 'https://app.brevo.com/settings/keys/api',
    rotate: 'https://help.brevo.com/hc/en-us/articles/209467485',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'brevo-api-key',
      name: 'Brevo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['xkeysib-'] },
      pattern: 'xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}',
      bounds: { right: '\\w-' },
      envNames: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY'],
      description: 'Sends mail and messages, reads and writes contacts.',
      references: ['https://developers.brevo.com/docs/getting-started'],
    },
    {
      id: 'brevo-smtp-key',
      name: 'Brevo SMTP key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['xsmtpsib-'] },
      pattern: 'xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}',
      bounds: { right: '\\w-' },
      envNames: ['BREVO_SMTP_KEY'],
      description: 'Sends mail.',
      references: ['https://developers.brevo.com/docs/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
