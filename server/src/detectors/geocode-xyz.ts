/** Geocode.xyz: authentication tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const geocodeXyz = {
  id: 'geocode-xyz',
  name: 'Geocode.xyz',
  homepage: 'https://geocode.xyz',
  detectors: [
    {
      id: 'geocode-xyz-api-key',
      name: 'Geocode.xyz authentication token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['geocode'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{28})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['GEOCODE_XYZ_API_KEY'],
      description: "Geocodes addresses within the owner's quota.",
      references: ['https://geocode.xyz/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
