/** Omnisend: API keys. Format: https://api-docs.omnisend.com */
import type { ProviderSpec } from '../core/catalogue';

export const omnisend = {
  id: 'omnisend',
  name: 'Omnisend',
  homepage: 'https://www.omnisend.com',
  detectors: [
    {
      id: 'omnisend-api-key',
      name: 'Omnisend API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['omnisend'], within: 40 },
      pattern: '[0-9A-Za-z-]{75}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['OMNISEND_API_KEY'],
      description: 'Reads and changes contacts and sends campaigns of the shop.',
      references: ['https://api-docs.omnisend.com'],
    },
  ],
} as const satisfies ProviderSpec;
