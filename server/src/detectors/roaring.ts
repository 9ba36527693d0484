/** Roaring: client key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const roaring = {
  id: 'roaring',
  name: 'Roaring',
  homepage: 'https://www.roaring.io',
  detectors: [
    {
      id: 'roaring-client-secret',
      name: 'Roaring client key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['roaring'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[\w-]{28})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['ROARING_CLIENT_SECRET'],
      description: "The pair looks up people and companies in Nordic registers at the owner's expense.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
