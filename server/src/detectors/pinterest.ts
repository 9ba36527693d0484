/** Pinterest: access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  homepage: 'https://developers.pinterest.com',
  detectors: [
    {
      id: 'pinterest-access-token',
      name: 'Pinterest access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pina_'] },
      pattern: String.raw`pina_[\w-]{20,200}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['PINTEREST_ACCESS_TOKEN'],
      description: 'Reads and changes the pins, boards and advertisements its user and scopes allow.',
      references: ['https://developers.pinterest.com/docs/api/v5/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
