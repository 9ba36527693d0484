/** Hunter: API keys. Format: https://hunter.io/api-documentation */
import type { ProviderSpec } from '../core/catalogue';

export const hunter = {
  id: 'hunter',
  name: 'Hunter',
  homepage: 'https://hunter.io',
  detectors: [
    {
      id: 'hunter-api-key',
      name: 'Hunter API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['hunter'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[\w-]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['HUNTER_API_KEY'],
      description: 'Finds and verifies e-mail addresses and reads the leads of the account.',
      references: ['https://hunter.io/api-documentation', 'https://hunter.io/api/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
