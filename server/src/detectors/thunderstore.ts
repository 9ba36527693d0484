/** Thunderstore: service account tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const thunderstore = {
  id: 'thunderstore',
  name: 'Thunderstore',
  homepage: 'https://thunderstore.io',
  detectors: [
    {
      id: 'thunderstore-service-token',
      name: 'Thunderstore service account token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tss_'] },
      pattern: 'tss_[0-9A-Za-z]{30,80}',
      minEntropy: 3.5,
      envNames: ['TCLI_AUTH_TOKEN'],
      description: 'Publishes mods of the team.',
      references: ['https://thunderstore.io/api/docs/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
