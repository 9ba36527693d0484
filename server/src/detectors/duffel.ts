/** Duffel: live API tokens and test API tokens. Format: https://duffel.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const duffel = {
  id: 'duffel',
  name: 'Duffel',
  homepage: 'https://duffel.com',
  links: { keys: 'https://app.duffel.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'duffel-live-token',
      name: 'Duffel live API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['duffel_live_'] },
      pattern: 'duffel_live_[0-9A-Za-z_=-]{43}',
      minEntropy: 3.5,
      envNames: ['DUFFEL_ACCESS_TOKEN'],
      description: "Books, pays for and cancels flights and stays on the account's balance.",
      references: ['https://duffel.com/docs/api'],
    },
    {
      id: 'duffel-test-token',
      name: 'Duffel test API token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['duffel_test_'] },
      pattern: 'duffel_test_[0-9A-Za-z_=-]{43}',
      minEntropy: 3.5,
      envNames: ['DUFFEL_ACCESS_TOKEN'],
      description: 'Makes pretended bookings in the test mode.',
      references: ['https://duffel.com/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
