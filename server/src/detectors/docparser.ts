/** Docparser: secret API keys. Format: https://docparser.com/docs/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const docparser = {
  id: 'docparser',
  name: 'Docparser',
  homepage: 'https://docparser.com',
  detectors: [
    {
      id: 'docparser-api-key',
      name: 'Docparser secret API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['docparser'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DOCPARSER_API_KEY'],
      description: 'Uploads documents and reads the data that was extracted from all earlier ones.',
      references: ['https://docparser.com/docs/api/'],
    },
  ],
} as const satisfies ProviderSpec;
