/** Check Point Spectral: team keys. */
import type { ProviderSpec } from '../core/catalogue';

export const spectralops = {
  id: 'spectralops',
  name: 'Check Point Spectral',
  homepage: 'https://spectralops.io',
  detectors: [
    {
      id: 'spectralops-team-key',
      name: 'Check Point Spectral team key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['spu-'] },
      pattern: 'spu-[0-9a-z]{32}',
      minEntropy: 3.5,
      envNames: ['SPECTRAL_DSN', 'SPECTRAL_KEY'],
      description: 'Sends scan results to the team, whose findings it can read.',
      references: ['https://guides.spectralops.io/docs', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
