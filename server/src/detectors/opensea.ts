/** OpenSea: API keys. Format: https://docs.opensea.io/reference/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const opensea = {
  id: 'opensea',
  name: 'OpenSea',
  homepage: 'https://opensea.io',
  links: { keys: 'https://opensea.io/settings/developer', seen: '2026-11-30' },
  detectors: [
    {
      id: 'opensea-api-key',
      name: 'OpenSea API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['opensea'] },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['OPENSEA_API_KEY'],
      description: "Asks the API on the account's limits.",
      references: ['https://docs.opensea.io/reference/api-keys', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
