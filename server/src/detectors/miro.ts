/** Miro: access tokens. Format: https://developers.miro.com */
import type { ProviderSpec } from '../core/catalogue';

export const miro = {
  id: 'miro',
  name: 'Miro',
  homepage: 'https://miro.com',
  detectors: [
    {
      id: 'miro-access-token',
      name: 'Miro access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['miro'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[\w-]{27})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['MIRO_ACCESS_TOKEN'],
      description: 'Reads and changes the boards its user and scopes allow.',
      references: ['https://developers.miro.com'],
    },
  ],
} as const satisfies ProviderSpec;
