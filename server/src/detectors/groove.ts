/** Groove: access tokens. Format: https://www.groovehq.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const groove = {
  id: 'groove',
  name: 'Groove',
  homepage: 'https://www.groovehq.com',
  detectors: [
    {
      id: 'groove-access-token',
      name: 'Groove access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['groovehq', 'groove_'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GROOVE_API_TOKEN'],
      description: 'Reads and answers the tickets of the help desk.',
      references: ['https://www.groovehq.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
