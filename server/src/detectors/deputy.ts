/** Deputy: permanent access tokens. Format: https://developer.deputy.com */
import type { ProviderSpec } from '../core/catalogue';

export const deputy = {
  id: 'deputy',
  name: 'Deputy',
  homepage: 'https://www.deputy.com',
  detectors: [
    {
      id: 'deputy-access-token',
      name: 'Deputy permanent access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['deputy'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DEPUTY_ACCESS_TOKEN'],
      description: 'Reads and changes rosters, timesheets and employees of the company.',
      references: ['https://developer.deputy.com'],
    },
  ],
} as const satisfies ProviderSpec;
