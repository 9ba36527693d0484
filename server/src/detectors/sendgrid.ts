/** SendGrid: API keys. Format: https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const sendgrid = {
  id: 'sendgrid',
  name: 'SendGrid',
  homepage: 'https://sendgrid.com',
  links: {
    keys: 'https://app.sendgrid.com/settings/api_keys',
    audit: 'https://app.sendgrid.com/email_activity',
    rotate: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys#managing-api-keys',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'sendgrid-api-key',
      name: 'SendGrid API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['SG.'] },
      // The part between the dots is the key's id, which the control panel shows.
      pattern: String.raw`SG\.(?:[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}|[0-9A-Za-z_.=-]{66})`,
      bounds: { left: '\\w.-', right: '\\w=-' },
      checks: ['mixed', 'random'],
      show: { prefix: 25 },
      envNames: ['SENDGRID_API_KEY'],
      description: 'Sends mail and does what else its scopes allow.',
      references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
