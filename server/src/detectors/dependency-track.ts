/** Dependency-Track: API keys. Format: https://docs.dependencytrack.org/integrations/rest-api/ */
import type { ProviderSpec } from '../core/catalogue';

export const dependencyTrack = {
  id: 'dependency-track',
  name: 'Dependency-Track',
  homepage: 'https://dependencytrack.org',
  detectors: [
    {
      id: 'dependency-track-api-key',
      name: 'Dependency-Track API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['odt_'] },
      pattern: 'odt_[0-9A-Za-z]{32,255}',
      minEntropy: 3.5,
      envNames: ['DTRACK_API_KEY'],
      description: 'Uploads bills of materials and reads the components and vulnerabilities its team can see.',
      references: [
        'https://docs.dependencytrack.org/integrations/rest-api/',
        'https://docs.dependencytrack.org/getting-started/configuration/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
