/** Gyazo: access tokens. Format: https://gyazo.com/api/docs */
import type { ProviderSpec } from '../core/catalogue';

export const gyazo = {
  id: 'gyazo',
  name: 'Gyazo',
  homepage: 'https://gyazo.com',
  detectors: [
    {
      id: 'gyazo-access-token',
      name: 'Gyazo access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['gyazo'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['GYAZO_ACCESS_TOKEN'],
      description: 'Reads, uploads and deletes the screenshots of its user.',
      references: ['https://gyazo.com/api/docs'],
    },
  ],
} as const satisfies ProviderSpec;
