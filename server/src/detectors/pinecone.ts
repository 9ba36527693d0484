/** Pinecone: API keys. Format: https://docs.pinecone.io/guides/projects/manage-api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const pinecone = {
  id: 'pinecone',
  name: 'Pinecone',
  homepage: 'https://www.pinecone.io',
  links: { keys: 'https://app.pinecone.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'pinecone-api-key',
      name: 'Pinecone API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pcsk_'] },
      pattern: 'pcsk_[0-9A-Za-z]{4,8}_[0-9A-Za-z]{63}',
      envNames: ['PINECONE_API_KEY'],
      description: 'Reads and writes the indexes of a project.',
      references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    },
    {
      id: 'pinecone-legacy-api-key',
      name: 'Pinecone API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pinecone'], within: 40 },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['PINECONE_API_KEY'],
      description: 'Reads and writes the indexes of a project.',
      references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
