/** Chroma Cloud: API keys. Format: https://docs.trychroma.com/cloud/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const chroma = {
  id: 'chroma',
  name: 'Chroma',
  homepage: 'https://www.trychroma.com',
  links: { keys: 'https://www.trychroma.com', seen: '2026-11-30' },
  detectors: [
    {
      id: 'chroma-api-key',
      name: 'Chroma Cloud API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'chroma_api_key',
          'chroma_cloud',
          'chroma_key',
          'chromaapikey',
          'chromadb',
          'trychroma',
          'cloudclient',
        ],
      },
      pattern: 'ck-[1-9A-HJ-NP-Za-km-z]{43,44}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['CHROMA_API_KEY'],
      description: 'Reads and changes the collections of its databases.',
      references: ['https://docs.trychroma.com/cloud/getting-started', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
