/** Stytch: secrets and project secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const stytch = {
  id: 'stytch',
  name: 'Stytch',
  homepage: 'https://stytch.com',
  links: { keys: 'https://stytch.com/dashboard/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'stytch-secret',
      name: 'Stytch secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['stytch'], within: 40 },
      pattern: String.raw`[\w-]{47}=`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['has-digit', 'random'],
      envNames: ['STYTCH_SECRET'],
      description: 'With the project id, reads and changes all users and sessions of the project.',
      references: ['https://stytch.com/docs/api', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'stytch-prefixed-secret',
      name: 'Stytch project secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['secret-live-', 'secret-test-'] },
      pattern: String.raw`secret-(?:live-|test-)[\w-]{36}=`,
      minEntropy: 3.5,
      envNames: ['STYTCH_SECRET'],
      description: 'With the project id, reads and changes all users and sessions of the project.',
      references: ['https://stytch.com/docs/api', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
