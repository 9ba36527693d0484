/** WorkOS: production API keys and staging API keys. Format: https://workos.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const workos = {
  id: 'workos',
  name: 'WorkOS',
  homepage: 'https://workos.com',
  links: { keys: 'https://dashboard.workos.com/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'workos-api-key',
      name: 'WorkOS production API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sk_live_a2V5Xz'] },
      pattern: 'sk_live_a2V5Xz[0-9A-Za-z+/]{60,80}[=]{0,2}',
      minEntropy: 3.5,
      envNames: ['WORKOS_API_KEY'],
      description: 'Reads and changes all users, organisations and connections of the production environment.',
      references: ['https://workos.com/docs'],
    },
    {
      id: 'workos-staging-api-key',
      name: 'WorkOS staging API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['sk_test_a2V5Xz'] },
      pattern: 'sk_test_a2V5Xz[0-9A-Za-z+/]{60,80}[=]{0,2}',
      minEntropy: 3.5,
      envNames: ['WORKOS_API_KEY'],
      description: 'Reads and changes the users of the staging environment.',
      references: ['https://workos.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
