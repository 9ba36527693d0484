/** Chromatic: project tokens. Format: https://www.chromatic.com/docs/setup/ */
import type { ProviderSpec } from '../core/catalogue';

export const chromatic = {
  id: 'chromatic',
  name: 'Chromatic',
  homepage: 'https://www.chromatic.com',
  links: { keys: 'https://www.chromatic.com', rotate: 'https://www.chromatic.com/docs/setup/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'chromatic-project-token',
      name: 'Chromatic project token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['chpt_'] },
      pattern: 'chpt_[0-9a-f]{15}',
      checks: ['random'],
      envNames: ['CHROMATIC_PROJECT_TOKEN'],
      description: 'Publishes builds to the project on its snapshots.',
      references: ['https://www.chromatic.com/docs/setup/', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
