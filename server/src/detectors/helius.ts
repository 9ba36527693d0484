/** Helius: API keys. Format: https://www.helius.dev/docs/api-reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const helius = {
  id: 'helius',
  name: 'Helius',
  homepage: 'https://www.helius.dev',
  links: { keys: 'https://dashboard.helius.dev/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'helius-api-key',
      name: 'Helius API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['helius'] },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w./-', right: '\\w.-' },
      checks: ['random', 'uuid-version'],
      envNames: ['HELIUS_API_KEY'],
      description: "Asks the Solana network on the account's credits.",
      references: ['https://www.helius.dev/docs/api-reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
