/** Supernotes: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const supernotes = {
  id: 'supernotes',
  name: 'Supernotes',
  homepage: 'https://supernotes.app',
  detectors: [
    {
      id: 'supernotes-api-key',
      name: 'Supernotes API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['supernotes'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SUPERNOTES_API_KEY'],
      description: 'Reads and changes the notes of its user.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
