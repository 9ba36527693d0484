/** Fullstory: API keys and legacy API keys. Format: https://developer.fullstory.com */
import type { ProviderSpec } from '../core/catalogue';

export const fullstory = {
  id: 'fullstory',
  name: 'Fullstory',
  homepage: 'https://www.fullstory.com',
  detectors: [
    {
      id: 'fullstory-api-key',
      name: 'Fullstory API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['na1.', 'eu1.'] },
      // Without a digit it is a name of a program.
      pattern: String.raw`(?:na1\.|eu1\.)(?=[A-Za-z+/=]{0,60}\d)[0-9A-Za-z+/=]{20,120}`,
      minEntropy: 3,
      envNames: ['FULLSTORY_API_KEY'],
      description: 'Reads and exports session recordings, events and users of the organisation.',
      references: ['https://developer.fullstory.com'],
    },
    {
      id: 'fullstory-legacy-api-key',
      name: 'Fullstory legacy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['fullstory'], within: 40 },
      pattern: '[0-9A-Za-z+/=-]{88}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FULLSTORY_API_KEY'],
      description: 'Reads and exports session data with a key from before the region prefix.',
      references: ['https://developer.fullstory.com'],
    },
  ],
} as const satisfies ProviderSpec;
