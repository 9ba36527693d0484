/** Northflank: API tokens. Format: https://northflank.com/docs/v1/api/use-the-api */
import type { ProviderSpec } from '../core/catalogue';

export const northflank = {
  id: 'northflank',
  name: 'Northflank',
  homepage: 'https://northflank.com',
  links: { keys: 'https://app.northflank.com/s/account/api/tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'northflank-api-token',
      name: 'Northflank API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['nf-eyJ'] },
      // A JSON Web Token behind a prefix.
      pattern: String.raw`nf-eyJ[\w-]{10,200}\.eyJ[\w-]{40,1200}\.[\w-]{43}`,
      bounds: { left: '\\w-', right: '\\w-' },
      reach: 1600,
      envNames: ['NORTHFLANK_API_TOKEN'],
      description: 'Deploys and changes services, and reads their secrets, within its role.',
      references: ['https://northflank.com/docs/v1/api/use-the-api', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
