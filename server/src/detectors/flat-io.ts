/** Flat.io: personal access tokens. Format: https://flat.io/developers/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const flatIo = {
  id: 'flat-io',
  name: 'Flat.io',
  homepage: 'https://flat.io',
  detectors: [
    {
      id: 'flat-io-access-token',
      name: 'Flat.io personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['flat.io', 'flatio', 'flat_'], within: 40 },
      pattern: '[0-9a-z]{128}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FLAT_ACCESS_TOKEN'],
      description: 'Reads and changes the music scores and classes its user can reach.',
      references: ['https://flat.io/developers/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
