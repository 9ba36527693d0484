/** Elastic Email: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const elasticEmail = {
  id: 'elastic-email',
  name: 'Elastic Email',
  homepage: 'https://elasticemail.com',
  detectors: [
    {
      id: 'elastic-email-api-key',
      name: 'Elastic Email API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['elasticemail', 'elastic_email', 'elastic-email', 'elastic_key'],
        within: 40,
      },
      pattern: String.raw`[\w-]{96}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['ELASTICEMAIL_API_KEY'],
      description: "Sends e-mail from the account's domains and reads contacts and logs.",
      references: [
        'https://elasticemail.com/developers/api-documentation/rest-api',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
