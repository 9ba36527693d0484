/** Rootly: API keys. Format: https://docs.rootly.com */
import type { ProviderSpec } from '../core/catalogue';

export const rootly = {
  id: 'rootly',
  name: 'Rootly',
  homepage: 'https://rootly.com',
  detectors: [
    {
      id: 'rootly-api-key',
      name: 'Rootly API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['rootly_'] },
      pattern: 'rootly_[0-9a-f]{64}',
      minEntropy: 3,
      envNames: ['ROOTLY_API_TOKEN', 'ROOTLY_API_KEY'],
      description: 'Reads and changes incidents, schedules and integrations of the organisation.',
      references: ['https://docs.rootly.com'],
    },
  ],
} as const satisfies ProviderSpec;
