/** UpCloud: API tokens. Format: https://developers.upcloud.com */
import type { ProviderSpec } from '../core/catalogue';

export const upcloud = {
  id: 'upcloud',
  name: 'UpCloud',
  homepage: 'https://upcloud.com',
  links: { keys: 'https://hub.upcloud.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'upcloud-api-token',
      name: 'UpCloud API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ucat_'] },
      pattern: 'ucat_[0-9A-Za-z]{24,32}',
      minEntropy: 3,
      envNames: ['UPCLOUD_TOKEN'],
      description: "Creates, reads and deletes the account's servers, storage and networks.",
      references: ['https://developers.upcloud.com'],
    },
  ],
} as const satisfies ProviderSpec;
