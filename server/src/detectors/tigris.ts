/** Tigris: secret access keys. Format: https://www.tigrisdata.com/docs/iam/manage-access-key/ */
import type { ProviderSpec } from '../core/catalogue';

export const tigris = {
  id: 'tigris',
  name: 'Tigris',
  homepage: 'https://www.tigrisdata.com',
  links: {
    keys: 'https://console.tigris.dev/createaccesskey',
    rotate: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'tigris-secret-access-key',
      name: 'Tigris secret access key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['tsec_'] },
      pattern: String.raw`tsec_[\w+-]{64,76}`,
      bounds: { right: '\\w+/-' },
      checks: ['mixed-case', 'random'],
      envNames: ['AWS_SECRET_ACCESS_KEY', 'TIGRIS_STORAGE_SECRET_ACCESS_KEY'],
      description: 'Reads, writes and deletes objects in the buckets of its access key.',
      references: ['https://www.tigrisdata.com/docs/iam/manage-access-key/', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
