/** lemlist: API keys. Format: https://developer.lemlist.com */
import type { ProviderSpec } from '../core/catalogue';

export const lemlist = {
  id: 'lemlist',
  name: 'lemlist',
  homepage: 'https://www.lemlist.com',
  detectors: [
    {
      id: 'lemlist-api-key',
      name: 'lemlist API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['lemlist'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LEMLIST_API_KEY'],
      description: 'Reads and changes campaigns and leads and sends e-mail of the team.',
      references: ['https://developer.lemlist.com'],
    },
  ],
} as const satisfies ProviderSpec;
