/** Fixer: access keys. Format: https://fixer.io/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const fixer = {
  id: 'fixer',
  name: 'Fixer',
  homepage: 'https://fixer.io',
  detectors: [
    {
      id: 'fixer-access-key',
      name: 'Fixer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['fixer'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FIXER_API_KEY', 'FIXER_ACCESS_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['https://fixer.io/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
