/** Runway: API keys. Format: https://docs.dev.runwayml.com/guides/setup */
import type { ProviderSpec } from '../core/catalogue';

export const runway = {
  id: 'runway',
  name: 'Runway',
  homepage: 'https://runwayml.com',
  detectors: [
    {
      id: 'runway-api-key',
      name: 'Runway API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['key_'] },
      pattern: 'key_[0-9A-Fa-f]{128}',
      minEntropy: 3,
      envNames: ['RUNWAYML_API_SECRET', 'RUNWAY_API_KEY'],
      description: "Generates videos and images at the owner's expense.",
      references: ['https://docs.dev.runwayml.com/guides/setup'],
    },
  ],
} as const satisfies ProviderSpec;
