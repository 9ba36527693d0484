/** Manifestly: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const manifestly = {
  id: 'manifestly',
  name: 'Manifestly',
  homepage: 'https://www.manifest.ly',
  detectors: [
    {
      id: 'manifestly-api-key',
      name: 'Manifestly API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['manifestly', 'manifest.ly'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>\w{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['MANIFESTLY_API_KEY'],
      description: 'Reads and changes the checklists and runs of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
