/** Val Town: API tokens. Format: https://docs.val.town */
import type { ProviderSpec } from '../core/catalogue';

export const valTown = {
  id: 'val-town',
  name: 'Val Town',
  homepage: 'https://www.val.town',
  links: { keys: 'https://www.val.town/settings/api', seen: '2026-11-24' },
  detectors: [
    {
      id: 'val-town-api-token',
      name: 'Val Town API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['vtwn_'] },
      pattern: String.raw`vtwn_[\w-]{20,80}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['VAL_TOWN_API_KEY'],
      description: 'Runs, reads and changes the vals of its user, with their secrets and storage.',
      references: ['https://docs.val.town'],
    },
  ],
} as const satisfies ProviderSpec;
