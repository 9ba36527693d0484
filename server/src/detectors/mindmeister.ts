/** MindMeister: access tokens. Format: https://developers.mindmeister.com */
import type { ProviderSpec } from '../core/catalogue';

export const mindmeister = {
  id: 'mindmeister',
  name: 'MindMeister',
  homepage: 'https://www.mindmeister.com',
  detectors: [
    {
      id: 'mindmeister-access-token',
      name: 'MindMeister access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mindmeister'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['MINDMEISTER_ACCESS_TOKEN'],
      description: 'Reads and changes the mind maps its user can reach.',
      references: ['https://developers.mindmeister.com'],
    },
  ],
} as const satisfies ProviderSpec;
