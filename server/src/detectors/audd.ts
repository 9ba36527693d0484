/** AudD: API tokens. Format: https://docs.audd.io */
import type { ProviderSpec } from '../core/catalogue';

export const audd = {
  id: 'audd',
  name: 'AudD',
  homepage: 'https://audd.io',
  detectors: [
    {
      id: 'audd-api-token',
      name: 'AudD API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['audd'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['AUDD_API_TOKEN'],
      description: "Recognises music at the owner's expense.",
      references: ['https://docs.audd.io'],
    },
  ],
} as const satisfies ProviderSpec;
