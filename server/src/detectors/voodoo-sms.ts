/** Voodoo SMS: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const voodooSms = {
  id: 'voodoo-sms',
  name: 'Voodoo SMS',
  homepage: 'https://www.voodoosms.com',
  detectors: [
    {
      id: 'voodoo-sms-api-key',
      name: 'Voodoo SMS API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['voodoosms', 'voodoo_sms'], within: 40 },
      pattern: '[0-9A-Za-z]{46}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VOODOO_SMS_API_KEY'],
      description: "Sends text messages at the account's expense.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
