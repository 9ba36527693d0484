/** Rentman: API tokens. Format: https://api.rentman.net */
import type { ProviderSpec } from '../core/catalogue';

export const rentman = {
  id: 'rentman',
  name: 'Rentman',
  homepage: 'https://rentman.io',
  detectors: [
    {
      id: 'rentman-api-token',
      name: 'Rentman API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['rentman'], within: 40 },
      pattern: String.raw`(?:ey)?[0-9A-Za-z]{34}\.ey[0-9A-Za-z._-]{250,300}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['RENTMAN_API_TOKEN'],
      description: 'Reads projects, equipment and crew of the company, and adds some.',
      references: ['https://api.rentman.net'],
    },
  ],
} as const satisfies ProviderSpec;
