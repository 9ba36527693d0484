/**
 * MongoDB Atlas: service account secrets and API keys.
 * Format: https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
 */
import type { ProviderSpec } from '../core/catalogue';

export const mongodb = {
  id: 'mongodb',
  name: 'MongoDB Atlas',
  homepage: 'https://www.mongodb.com/atlas',
  links: {
    keys: 'https://cloud.mongodb.com/v2#/preferences/organizations',
    rotate: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'mongodb-service-account-secret',
      name: 'MongoDB Atlas service account secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['mdb_sa_sk_'] },
      pattern: 'mdb_sa_sk_[0-9A-Za-z_-]{40}',
      bounds: { right: '\\w-' },
      envNames: ['MONGODB_ATLAS_CLIENT_SECRET'],
      description: 'Manages clusters, users and networks within its roles.',
      references: ['https://www.mongodb.com/docs/atlas/api/service-accounts-overview/'],
    },
    {
      id: 'mongodb-private-key',
      name: 'MongoDB Atlas private key',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'atlas_private_key',
          'atlasprivatekey',
          'atlas-private-key',
          'atlas_private',
          'atlasprivate',
          'atlas-private',
          'mcli_private_api_key',
          'mcliprivateapikey',
          'mcli-private-api-key',
          'atlas_api_private_key',
          'atlasapiprivatekey',
          'atlas-api-private-key',
          'atlas_api_key',
          'atlasapikey',
          'atlas-api-key',
          'mongodb_atlas',
          'mongodbatlas',
          'mongodb-atlas',
        ],
        within: 40,
      },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['MONGODB_ATLAS_PRIVATE_KEY', 'MCLI_PRIVATE_API_KEY'],
      description: 'Manages clusters, users and networks within its roles.',
      references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
    },
  ],
} as const satisfies ProviderSpec;
