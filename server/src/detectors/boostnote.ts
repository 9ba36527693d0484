/** Boost Note: access tokens. Format: https://boostnote.io/features/public-api */
import type { ProviderSpec } from '../core/catalogue';

export const boostnote = {
  id: 'boostnote',
  name: 'Boost Note',
  homepage: 'https://boostnote.io',
  detectors: [
    {
      id: 'boostnote-access-token',
      name: 'Boost Note access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['boostnote', 'boost_note'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BOOSTNOTE_ACCESS_TOKEN'],
      description: 'Reads and changes the documents of the team.',
      references: ['https://boostnote.io/features/public-api'],
    },
  ],
} as const satisfies ProviderSpec;
