/** Samsara: API tokens. Format: https://developers.samsara.com */
import type { ProviderSpec } from '../core/catalogue';

export const samsara = {
  id: 'samsara',
  name: 'Samsara',
  homepage: 'https://www.samsara.com',
  detectors: [
    {
      id: 'samsara-api-token',
      name: 'Samsara API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['samsara_api_'] },
      pattern: 'samsara_api_[0-9A-Za-z]{26,32}',
      minEntropy: 3,
      envNames: ['SAMSARA_API_TOKEN'],
      description: 'Reads positions and cameras of the fleet, and changes drivers and vehicles with write scopes.',
      references: ['https://developers.samsara.com'],
    },
  ],
} as const satisfies ProviderSpec;
