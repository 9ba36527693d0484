/** BombBomb: API keys and JWT tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const bombbomb = {
  id: 'bombbomb',
  name: 'BombBomb',
  homepage: 'https://bombbomb.com',
  detectors: [
    {
      id: 'bombbomb-api-key',
      name: 'BombBomb API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bombbomb'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{88}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['BOMBBOMB_API_KEY'],
      description: 'Sends video e-mails as the account and reads its contacts.',
      references: ['https://developer.bombbomb.com', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'bombbomb-jwt-token',
      name: 'BombBomb JWT token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['bombbomb'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`bombbomb[\s\S]{1,48}?(?<secret>eyJ[\w-]{15,120}\.eyJ[\w-]{20,400}\.[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 704,
      show: { prefix: 3 },
      envNames: ['BOMBBOMB_TOKEN'],
      description: 'Acts as its user: videos, e-mails and contacts.',
      references: ['https://developer.bombbomb.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
