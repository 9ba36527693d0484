/** Mergify: application keys. Format: https://docs.mergify.com/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const mergify = {
  id: 'mergify',
  name: 'Mergify',
  homepage: 'https://mergify.com',
  detectors: [
    {
      id: 'mergify-application-key',
      name: 'Mergify application key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['mergify_application_key_'] },
      pattern: String.raw`mergify_application_key_[\w-]{40,200}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['MERGIFY_TOKEN'],
      description: 'Acts as an application of the organisation: queues, freezes and merges pull requests.',
      references: ['https://docs.mergify.com/api/', 'https://docs.mergify.com/api-usage/'],
    },
  ],
} as const satisfies ProviderSpec;
