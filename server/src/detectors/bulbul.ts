/** Bulbul: API keys. Format: https://docs.jungleworks.com/bulbul/bulbul-api-details */
import type { ProviderSpec } from '../core/catalogue';

export const bulbul = {
  id: 'bulbul',
  name: 'Bulbul',
  homepage: 'https://bulbul.io',
  detectors: [
    {
      id: 'bulbul-api-key',
      name: 'Bulbul API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bulbul'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BULBUL_API_KEY'],
      description: 'Reads and changes contacts and calls of the account.',
      references: ['https://docs.jungleworks.com/bulbul/bulbul-api-details'],
    },
  ],
} as const satisfies ProviderSpec;
