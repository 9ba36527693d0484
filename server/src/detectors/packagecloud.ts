/** packagecloud: API tokens. Format: https://packagecloud.io/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const packagecloud = {
  id: 'packagecloud',
  name: 'packagecloud',
  homepage: 'https://packagecloud.io',
  detectors: [
    {
      id: 'packagecloud-api-token',
      name: 'packagecloud API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['packagecloud'], within: 40 },
      pattern: '[0-9a-f]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PACKAGECLOUD_TOKEN'],
      description: 'Publishes and deletes packages in all repositories of the account.',
      references: ['https://packagecloud.io/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
