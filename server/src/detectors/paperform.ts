/** Paperform: API keys. Format: https://paperform.readme.io */
import type { ProviderSpec } from '../core/catalogue';

export const paperform = {
  id: 'paperform',
  name: 'Paperform',
  homepage: 'https://paperform.co',
  detectors: [
    {
      id: 'paperform-api-key',
      name: 'Paperform API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['paperform'], within: 40 },
      pattern: '[0-9A-Za-z._-]{850,1000}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1152,
      checks: ['random'],
      envNames: ['PAPERFORM_API_KEY'],
      description: 'Reads the forms of the account and what people entered in them.',
      references: ['https://paperform.readme.io'],
    },
  ],
} as const satisfies ProviderSpec;
