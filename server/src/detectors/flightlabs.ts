/** FlightLabs: access keys. Format: https://www.goflightlabs.com/airports-by-filters */
import type { ProviderSpec } from '../core/catalogue';

export const flightlabs = {
  id: 'flightlabs',
  name: 'FlightLabs',
  homepage: 'https://www.goflightlabs.com',
  detectors: [
    {
      id: 'flightlabs-access-key',
      name: 'FlightLabs access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['flightlabs'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`flightlabs[\s\S]{1,48}?(?<secret>[0-9A-Za-z]{34,36}\.ey[0-9A-Za-z._-]{200,600})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 768,
      show: { prefix: 3 },
      envNames: ['FLIGHTLABS_ACCESS_KEY'],
      description: "Reads flight data within the owner's quota.",
      references: ['https://www.goflightlabs.com/airports-by-filters', 'https://app.goflightlabs.com/doc/api'],
    },
  ],
} as const satisfies ProviderSpec;
