/** Strapi: API tokens. Format: https://docs.strapi.io/cms/features/api-tokens */
import type { ProviderSpec } from '../core/catalogue';

export const strapi = {
  id: 'strapi',
  name: 'Strapi',
  homepage: 'https://strapi.io',
  links: { rotate: 'https://docs.strapi.io/cms/features/api-tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'strapi-api-token',
      name: 'Strapi API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['strapi'] },
      pattern: '[0-9a-f]{256}',
      checks: ['random'],
      envNames: ['STRAPI_API_TOKEN', 'STRAPI_TOKEN'],
      description: 'Reads, or changes, the content of the instance.',
      references: ['https://docs.strapi.io/cms/features/api-tokens', 'https://github.com/strapi/strapi'],
    },
  ],
} as const satisfies ProviderSpec;
