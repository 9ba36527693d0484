/** Mailjet: API keys. Format: https://dev.mailjet.com/email/reference/overview/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const mailjet = {
  id: 'mailjet',
  name: 'Mailjet',
  homepage: 'https://www.mailjet.com',
  links: { keys: 'https://app.mailjet.com/account/apikeys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'mailjet-api-key',
      name: 'Mailjet API or secret key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['mailjet', 'mj_apikey', 'mjapikey', 'mj-apikey', 'mj_api_key', 'mj-api-key'],
      },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['MJ_APIKEY_PRIVATE', 'MAILJET_SECRET_KEY'],
      description: 'Sends mail and reads its statistics and contacts.',
      references: ['https://dev.mailjet.com/email/reference/overview/authentication/'],
    },
    {
      id: 'mailjet-basic-credentials',
      name: 'Mailjet keys in Basic credentials',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mailjet'] },
      pattern: '[0-9A-Za-z]{87}=',
      bounds: { left: '\\w/+-', right: '\\w=' },
      checks: ['mixed-case'],
      envNames: ['MAILJET_BASIC_AUTH'],
      description: 'Are both keys, ready for an Authorization header.',
      references: ['https://dev.mailjet.com/email/reference/overview/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
