/** Private Packagist: tokens of organizations and users. Format: https://packagist.com/docs/composer-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const packagist = {
  id: 'packagist',
  name: 'Private Packagist',
  homepage: 'https://packagist.com',
  detectors: [
    {
      id: 'packagist-token',
      name: 'Private Packagist token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['packagist_o', 'packagist_u'] },
      // Of an organization or a user, for reading or for updating: `packagist_ort_`, `packagist_uut_`.
      pattern: 'packagist_[ou][ru]t_[0-9a-f]{68}',
      show: { prefix: 14 },
      envNames: ['PACKAGIST_TOKEN'],
      description: 'Installs the private packages of an organization, or publishes them.',
      references: ['https://packagist.com/docs/composer-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
