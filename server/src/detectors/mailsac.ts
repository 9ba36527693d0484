/** Mailsac: API keys. Format: https://mailsac.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const mailsac = {
  id: 'mailsac',
  name: 'Mailsac',
  homepage: 'https://mailsac.com',
  detectors: [
    {
      id: 'mailsac-api-key',
      name: 'Mailsac API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['mailsac'], within: 40 },
      pattern: 'k_[0-9A-Za-z]{36,100}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MAILSAC_API_KEY'],
      description: "Reads the mail of the account's private addresses and makes new ones.",
      references: ['https://mailsac.com/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
