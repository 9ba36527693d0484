/** Temporal Cloud: API keys. Format: https://docs.temporal.io/cloud/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const temporalCloud = {
  id: 'temporal-cloud',
  name: 'Temporal Cloud',
  homepage: 'https://temporal.io',
  links: { keys: 'https://cloud.temporal.io/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'temporal-cloud-api-key',
      name: 'Temporal Cloud API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['InRlbXBvcmFsLmlv'], before: 416 },
      pattern: String.raw`eyJ[\w-]{10,120}\.[\w-]{0,160}Y2NvdW50X2lk[\w-]{0,120}InRlbXBvcmFsLmlv[\w-]{0,200}\.[\w-]{20,200}`,
      reach: 960,
      minEntropy: 3,
      envNames: ['TEMPORAL_API_KEY'],
      description: 'Acts as its user or service account: starts, reads and cancels workflows of the namespaces.',
      references: ['https://docs.temporal.io/cloud/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
