/** Lichess: personal access tokens. Format: https://lichess.org/api */
import type { ProviderSpec } from '../core/catalogue';

export const lichess = {
  id: 'lichess',
  name: 'Lichess',
  homepage: 'https://lichess.org',
  links: { keys: 'https://lichess.org/account/oauth/token', seen: '2026-11-24' },
  detectors: [
    {
      id: 'lichess-personal-access-token',
      name: 'Lichess personal access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['lip_'] },
      pattern: String.raw`lip_\w{16,60}`,
      checks: ['random'],
      minEntropy: 3,
      envNames: ['LICHESS_TOKEN', 'LICHESS_API_TOKEN'],
      description: 'Plays and changes what its scopes name as its user.',
      references: ['https://lichess.org/api'],
    },
  ],
} as const satisfies ProviderSpec;
