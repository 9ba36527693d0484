/** Livestorm: API tokens. Format: https://developers.livestorm.co */
import type { ProviderSpec } from '../core/catalogue';

export const livestorm = {
  id: 'livestorm',
  name: 'Livestorm',
  homepage: 'https://livestorm.co',
  detectors: [
    {
      id: 'livestorm-api-token',
      name: 'Livestorm API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNv'] },
      pattern: String.raw`eyJhbGciOiJIUzI1NiJ9\.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi[0-9A-Za-z]{80,140}\.[\w-]{43}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['LIVESTORM_API_TOKEN'],
      description: 'Reads events and people who registered, and adds registrations.',
      references: ['https://developers.livestorm.co'],
    },
  ],
} as const satisfies ProviderSpec;
