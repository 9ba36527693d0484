/** monday.com: API tokens. Format: https://developer.monday.com/api-reference/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const monday = {
  id: 'monday',
  name: 'monday.com',
  homepage: 'https://monday.com',
  detectors: [
    {
      id: 'monday-api-token',
      name: 'monday.com API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['monday'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`monday[\s\S]{1,48}?(?<secret>eyJ[\w-]{15,100}\.eyJ[\w-]{100,300}\.[\w-]{25,100})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 640,
      show: { prefix: 3 },
      envNames: ['MONDAY_API_TOKEN'],
      description: 'Reads and changes all boards its user can reach.',
      references: ['https://developer.monday.com/api-reference/docs/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
