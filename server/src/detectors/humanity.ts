/** Humanity: access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const humanity = {
  id: 'humanity',
  name: 'Humanity',
  homepage: 'https://www.humanity.com',
  detectors: [
    {
      id: 'humanity-access-token',
      name: 'Humanity access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['humanity'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HUMANITY_ACCESS_TOKEN'],
      description: 'Reads and changes shifts and employees as its user.',
      references: ['https://platform.humanity.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
