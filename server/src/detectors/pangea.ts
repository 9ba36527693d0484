/** Pangea: service tokens. Format: https://pangea.cloud/docs/admin-guide/tokens */
import type { ProviderSpec } from '../core/catalogue';

export const pangea = {
  id: 'pangea',
  name: 'Pangea',
  homepage: 'https://pangea.cloud',
  links: { keys: 'https://pangea.cloud/docs/admin-guide/tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'pangea-token',
      name: 'Pangea service token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pts_'] },
      pattern: 'pts_[a-z2-7]{32}',
      checks: ['mixed', 'random'],
      envNames: ['PANGEA_TOKEN'],
      description: 'Calls the services that the token was made for.',
      references: ['https://pangea.cloud/docs/admin-guide/tokens'],
    },
  ],
} as const satisfies ProviderSpec;
