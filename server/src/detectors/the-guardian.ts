/** The Guardian Open Platform: API keys. Format: https://open-platform.theguardian.com/documentation/ */
import type { ProviderSpec } from '../core/catalogue';

export const theGuardian = {
  id: 'the-guardian',
  name: 'The Guardian Open Platform',
  homepage: 'https://open-platform.theguardian.com',
  detectors: [
    {
      id: 'the-guardian-api-key',
      name: 'The Guardian Open Platform API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['guardian'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['GUARDIAN_API_KEY'],
      description: "Searches and reads articles within the owner's quota.",
      references: [
        'https://open-platform.theguardian.com/documentation/',
        'https://open-platform.theguardian.com/documentation/section',
      ],
    },
  ],
} as const satisfies ProviderSpec;
