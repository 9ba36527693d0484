/**
 * Typeform: personal access tokens and legacy API keys.
 * Format: https://developer.typeform.com/get-started/personal-access-token/
 */
import type { ProviderSpec } from '../core/catalogue';

export const typeform = {
  id: 'typeform',
  name: 'Typeform',
  homepage: 'https://www.typeform.com',
  links: { keys: 'https://admin.typeform.com/user/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'typeform-personal-access-token',
      name: 'Typeform personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tfp_'] },
      pattern: 'tfp_[0-9A-Za-z_.=-]{40,66}',
      minEntropy: 3.5,
      envNames: ['TYPEFORM_TOKEN', 'TYPEFORM_API_TOKEN'],
      description: 'Reads and changes the forms its user can reach and what people entered in them.',
      references: [
        'https://developer.typeform.com/get-started/personal-access-token/',
        'https://developer.typeform.com/get-started/',
      ],
    },
    {
      id: 'typeform-legacy-api-key',
      name: 'Typeform legacy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['typeform'], within: 40 },
      pattern: '[0-9A-Za-z]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TYPEFORM_API_KEY'],
      description: 'Reads forms and answers with a key of an older form.',
      references: [
        'https://developer.typeform.com/get-started/personal-access-token/',
        'https://developer.typeform.com/get-started/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
