/** SignUpGenius: user keys. */
import type { ProviderSpec } from '../core/catalogue';

export const signupgenius = {
  id: 'signupgenius',
  name: 'SignUpGenius',
  homepage: 'https://www.signupgenius.com',
  detectors: [
    {
      id: 'signupgenius-user-key',
      name: 'SignUpGenius user key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['signupgenius'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIGNUPGENIUS_USER_KEY'],
      description: 'Reads the sign-ups of the account and the people in them.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
