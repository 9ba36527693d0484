/** parsers.dev: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const parsersDev = {
  id: 'parsers-dev',
  name: 'parsers.dev',
  homepage: 'https://parsers.dev',
  detectors: [
    {
      id: 'parsers-dev-api-key',
      name: 'parsers.dev API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['parsers'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PARSERS_DEV_API_KEY'],
      description: "Parses SQL within the owner's quota.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
