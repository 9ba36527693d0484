/** Fastly: API tokens. Format: https://developer.fastly.com/reference/api/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const fastly = {
  id: 'fastly',
  name: 'Fastly',
  homepage: 'https://www.fastly.com',
  links: { keys: 'https://manage.fastly.com/account/personal/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'fastly-api-token',
      name: 'Fastly API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['fastly'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[\w-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY'],
      description:
        "Purges, reads and changes the services of the account, with its user's role: a way into all traffic.",
      references: [
        'https://developer.fastly.com/reference/api/#authentication',
        'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
