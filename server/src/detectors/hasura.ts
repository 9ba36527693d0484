/** Hasura Cloud: admin secret or personal access tokens. Format: https://hasura.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const hasura = {
  id: 'hasura',
  name: 'Hasura Cloud',
  homepage: 'https://hasura.io',
  detectors: [
    {
      id: 'hasura-access-token',
      name: 'Hasura Cloud admin secret or personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['hasura'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['HASURA_GRAPHQL_ADMIN_SECRET'],
      description: 'Reads and writes all data behind the GraphQL project.',
      references: ['https://hasura.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
