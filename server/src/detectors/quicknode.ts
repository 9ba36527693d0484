/** QuickNode: tokens of endpoints. Format: https://www.quicknode.com/docs/platform/endpoint-security */
import type { ProviderSpec } from '../core/catalogue';

export const quicknode = {
  id: 'quicknode',
  name: 'QuickNode',
  homepage: 'https://www.quicknode.com',
  links: {
    keys: 'https://dashboard.quicknode.com/endpoints',
    rotate: 'https://www.quicknode.com/docs/platform/endpoint-security',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'quicknode-endpoint-token',
      name: 'QuickNode endpoint token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['.quiknode.pro/'] },
      pattern: String.raw`\.quiknode\.pro/(?<secret>[0-9a-f]{40})`,
      bounds: { left: '' },
      envNames: ['QUICKNODE_URL', 'QUICKNODE_RPC_URL'],
      description: "Asks a network on the account's credits.",
      references: ['https://www.quicknode.com/docs/platform/endpoint-security', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
