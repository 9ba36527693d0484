/** Weaviate Cloud: API keys. Format: https://docs.weaviate.io/cloud/manage-clusters/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const weaviate = {
  id: 'weaviate',
  name: 'Weaviate',
  homepage: 'https://weaviate.io',
  links: {
    keys: 'https://console.weaviate.cloud',
    rotate: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'weaviate-api-key',
      name: 'Weaviate Cloud API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['weaviate'], within: 60 },
      // Base64 that ends with the version, "_v200".
      pattern: '[0-9A-Za-z+/]{60,110}PV92MjAw',
      bounds: { left: '\\w/+.-', right: '\\w/+=-' },
      checks: ['mixed-case'],
      envNames: ['WEAVIATE_API_KEY'],
      description: 'Reads and changes the collections of a cluster, within its role.',
      references: [
        'https://docs.weaviate.io/cloud/manage-clusters/authentication',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
