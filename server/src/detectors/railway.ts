/** Railway: account and project tokens. Format: https://docs.railway.com/reference/public-api */
import type { ProviderSpec } from '../core/catalogue';

export const railway = {
  id: 'railway',
  name: 'Railway',
  homepage: 'https://railway.com',
  links: { keys: 'https://railway.com/account/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'railway-token',
      name: 'Railway token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['railway'], within: 40 },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['RAILWAY_TOKEN', 'RAILWAY_API_TOKEN'],
      description: 'Acts as its user, or deploys a project.',
      references: ['https://docs.railway.com/reference/public-api'],
    },
  ],
} as const satisfies ProviderSpec;
