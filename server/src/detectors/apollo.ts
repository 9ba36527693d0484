/** Apollo.io: API keys. Format: https://docs.apollo.io */
import type { ProviderSpec } from '../core/catalogue';

export const apollo = {
  id: 'apollo',
  name: 'Apollo.io',
  homepage: 'https://www.apollo.io',
  detectors: [
    {
      id: 'apollo-api-key',
      name: 'Apollo.io API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['apollo'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['APOLLO_API_KEY'],
      description: 'Reads and enriches contacts and companies and changes the sales sequences of the team.',
      references: ['https://docs.apollo.io', 'https://docs.apollo.io/reference/people-api-search'],
    },
  ],
} as const satisfies ProviderSpec;
