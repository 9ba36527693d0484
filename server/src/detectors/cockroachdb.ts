/**
 * CockroachDB Cloud: service account API keys.
 * Format: https://www.cockroachlabs.com/docs/cockroachcloud/managing-access
 */
import type { ProviderSpec } from '../core/catalogue';

export const cockroachdb = {
  id: 'cockroachdb',
  name: 'CockroachDB Cloud',
  homepage: 'https://www.cockroachlabs.com',
  links: { keys: 'https://cockroachlabs.cloud', seen: '2026-11-24' },
  detectors: [
    {
      id: 'cockroachdb-api-key',
      name: 'CockroachDB Cloud service account API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['CCDB1_'] },
      pattern: 'CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}',
      minEntropy: 3.5,
      envNames: ['COCKROACH_API_KEY'],
      description: "Manages the organisation's clusters and their users with the service account's roles.",
      references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
    },
  ],
} as const satisfies ProviderSpec;
