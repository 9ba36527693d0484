/** Mailmodo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const mailmodo = {
  id: 'mailmodo',
  name: 'Mailmodo',
  homepage: 'https://www.mailmodo.com',
  detectors: [
    {
      id: 'mailmodo-api-key',
      name: 'Mailmodo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mailmodo'], within: 40 },
      pattern: '[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MAILMODO_API_KEY'],
      description: 'Starts e-mail campaigns and adds contacts of the account.',
      references: ['https://www.mailmodo.com/developers/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
