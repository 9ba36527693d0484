/** Gist: API keys. Format: https://developers.getgist.com */
import type { ProviderSpec } from '../core/catalogue';

export const gist = {
  id: 'gist',
  name: 'Gist',
  homepage: 'https://getgist.com',
  detectors: [
    {
      id: 'gist-api-key',
      name: 'Gist API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['getgist'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{68}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GETGIST_API_KEY'],
      description: 'Reads and changes contacts, campaigns and conversations of the workspace.',
      references: ['https://developers.getgist.com'],
    },
  ],
} as const satisfies ProviderSpec;
