/** Swell: secret keys. Format: https://developers.swell.is */
import type { ProviderSpec } from '../core/catalogue';

export const swell = {
  id: 'swell',
  name: 'Swell',
  homepage: 'https://www.swell.is',
  detectors: [
    {
      id: 'swell-secret-key',
      name: 'Swell secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['swell'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SWELL_SECRET_KEY'],
      description: 'Reads and changes products, orders and customers of the store.',
      references: ['https://developers.swell.is'],
    },
  ],
} as const satisfies ProviderSpec;
