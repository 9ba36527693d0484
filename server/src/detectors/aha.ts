/** Aha!: API keys. Format: https://www.aha.io/api */
import type { ProviderSpec } from '../core/catalogue';

export const aha = {
  id: 'aha',
  name: 'Aha!',
  homepage: 'https://www.aha.io',
  detectors: [
    {
      id: 'aha-api-key',
      name: 'Aha! API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['aha'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AHA_API_KEY'],
      description: 'Reads and changes the product roadmaps, ideas and releases its user can reach.',
      references: ['https://www.aha.io/api'],
    },
  ],
} as const satisfies ProviderSpec;
