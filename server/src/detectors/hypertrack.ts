/** HyperTrack: secret keys. */
import type { ProviderSpec } from '../core/catalogue';

export const hypertrack = {
  id: 'hypertrack',
  name: 'HyperTrack',
  homepage: 'https://hypertrack.com',
  detectors: [
    {
      id: 'hypertrack-secret-key',
      name: 'HyperTrack secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['hypertrack'], within: 40 },
      pattern: String.raw`[\w-]{54}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['HYPERTRACK_SECRET_KEY'],
      description: 'With the account id, reads the positions of all tracked workers and devices.',
      references: ['https://hypertrack.com/docs', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
