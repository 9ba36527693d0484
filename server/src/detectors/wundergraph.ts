/** WunderGraph: Cosmo API keys. Format: https://cosmo-docs.wundergraph.com/studio/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const wundergraph = {
  id: 'wundergraph',
  name: 'WunderGraph',
  homepage: 'https://wundergraph.com',
  links: { keys: 'https://cosmo.wundergraph.com', seen: '2026-11-25' },
  detectors: [
    {
      id: 'wundergraph-cosmo-api-key',
      name: 'WunderGraph Cosmo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cosmo_'] },
      pattern: 'cosmo_[0-9a-f]{32}',
      envNames: ['COSMO_API_KEY'],
      description: "Reads and publishes the organization's graphs within the key's role.",
      references: ['https://cosmo-docs.wundergraph.com/studio/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
