/** Ankr: tokens of endpoints. Format: https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/ */
import type { ProviderSpec } from '../core/catalogue';

export const ankr = {
  id: 'ankr',
  name: 'Ankr',
  homepage: 'https://www.ankr.com',
  links: { keys: 'https://www.ankr.com/rpc/projects/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'ankr-endpoint-token',
      name: 'Ankr endpoint token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['rpc.ankr.com/'] },
      pattern: String.raw`rpc\.ankr\.com/(?:multichain/|[\w-]{2,40}/)(?:[\w-]{2,20}/)?(?<secret>[0-9a-f]{64})`,
      bounds: { left: '\\w.-' },
      envNames: ['ANKR_RPC_URL', 'ANKR_API_KEY'],
      description: "Asks a network on the account's credits.",
      references: [
        'https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
