/** Ghost: Admin API keys. Format: https://ghost.org/docs/admin-api/#token-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const ghost = {
  id: 'ghost',
  name: 'Ghost',
  homepage: 'https://ghost.org',
  links: { rotate: 'https://ghost.org/docs/admin-api/#token-authentication', seen: '2026-11-30' },
  detectors: [
    {
      id: 'ghost-admin-api-key',
      name: 'Ghost Admin API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ghost'] },
      // The id of the key, and its secret.
      pattern: '[0-9a-f]{24}:[0-9a-f]{64}',
      bounds: { left: '\\w./:-', right: '\\w/:-' },
      envNames: ['GHOST_ADMIN_API_KEY'],
      description: 'Publishes and deletes posts, and reads the members of the site.',
      references: ['https://ghost.org/docs/admin-api/#token-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
