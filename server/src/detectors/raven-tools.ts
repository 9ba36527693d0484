/** Raven Tools: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ravenTools = {
  id: 'raven-tools',
  name: 'Raven Tools',
  homepage: 'https://raventools.com',
  detectors: [
    {
      id: 'raven-tools-api-key',
      name: 'Raven Tools API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['raven'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Z-]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['RAVEN_TOOLS_API_KEY'],
      description: 'Reads the marketing reports and rankings of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
