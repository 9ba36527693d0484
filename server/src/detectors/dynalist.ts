/** Dynalist: secret API tokens. Format: https://apidocs.dynalist.io */
import type { ProviderSpec } from '../core/catalogue';

export const dynalist = {
  id: 'dynalist',
  name: 'Dynalist',
  homepage: 'https://dynalist.io',
  detectors: [
    {
      id: 'dynalist-api-token',
      name: 'Dynalist secret API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['dynalist'], within: 40 },
      pattern: String.raw`[\w-]{128}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DYNALIST_API_TOKEN'],
      description: 'Reads and changes all documents of its user.',
      references: ['https://apidocs.dynalist.io'],
    },
  ],
} as const satisfies ProviderSpec;
