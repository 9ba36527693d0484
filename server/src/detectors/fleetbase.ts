/** Fleetbase: live API keys and test API keys. Format: https://docs.fleetbase.io/developers/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const fleetbase = {
  id: 'fleetbase',
  name: 'Fleetbase',
  homepage: 'https://fleetbase.io',
  detectors: [
    {
      id: 'fleetbase-live-key',
      name: 'Fleetbase live API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['flb_live_'] },
      pattern: 'flb_live_[0-9A-Za-z]{20,64}',
      minEntropy: 3,
      envNames: ['FLEETBASE_KEY'],
      description: 'Reads and changes orders, drivers and vehicles of the organisation.',
      references: ['https://docs.fleetbase.io/developers/api/'],
    },
    {
      id: 'fleetbase-test-key',
      name: 'Fleetbase test API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['flb_test_'] },
      pattern: 'flb_test_[0-9A-Za-z]{20,64}',
      minEntropy: 3,
      envNames: ['FLEETBASE_KEY'],
      description: 'Reads and changes the test data of the organisation.',
      references: ['https://docs.fleetbase.io/developers/api/'],
    },
  ],
} as const satisfies ProviderSpec;
