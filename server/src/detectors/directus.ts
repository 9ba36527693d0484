/** Directus: static tokens. Format: https://directus.io/docs/guides/auth/tokens-cookies */
import type { ProviderSpec } from '../core/catalogue';

export const directus = {
  id: 'directus',
  name: 'Directus',
  homepage: 'https://directus.io',
  detectors: [
    {
      id: 'directus-static-token',
      name: 'Directus static token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'directus_token',
          'directus_static_token',
          'directus_api_token',
          'directus_access_token',
          'directus_admin_token',
          'directustoken',
          'statictoken(',
        ],
      },
      pattern: String.raw`[\w-]{32}`,
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'not-uuid', 'random'],
      envNames: ['DIRECTUS_TOKEN', 'DIRECTUS_STATIC_TOKEN'],
      description: 'Acts as its user: reads and changes items, files, and settings within the role.',
      references: ['https://directus.io/docs/guides/auth/tokens-cookies', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
