/** BscScan: API keys. Format: https://docs.bscscan.com/api-endpoints/accounts */
import type { ProviderSpec } from '../core/catalogue';

export const bscscan = {
  id: 'bscscan',
  name: 'BscScan',
  homepage: 'https://bscscan.com',
  detectors: [
    {
      id: 'bscscan-api-key',
      name: 'BscScan API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['bscscan'], within: 40 },
      pattern: '[0-9A-Z]{34}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BSCSCAN_API_KEY'],
      description: "Reads blockchain data within the owner's quota.",
      references: ['https://docs.bscscan.com/api-endpoints/accounts'],
    },
  ],
} as const satisfies ProviderSpec;
