/** TruffleHog Enterprise: API keys and API secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const trufflehogEnterprise = {
  id: 'trufflehog-enterprise',
  name: 'TruffleHog Enterprise',
  homepage: 'https://trufflesecurity.com',
  detectors: [
    {
      id: 'trufflehog-enterprise-api-key',
      name: 'TruffleHog Enterprise API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['thog-key-'] },
      pattern: 'thog-key-[0-9a-f]{16}',
      minEntropy: 3,
      envNames: ['THOG_KEY'],
      description: 'Names the key; requests need its secret as well.',
      references: ['https://docs.trufflesecurity.com', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'trufflehog-enterprise-api-secret',
      name: 'TruffleHog Enterprise API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['thog-secret-'] },
      pattern: 'thog-secret-[0-9a-f]{32}',
      minEntropy: 3,
      envNames: ['THOG_SECRET'],
      description: 'With the key, reads the secrets that the scanner found, and where.',
      references: ['https://docs.trufflesecurity.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
