/** Etherscan: API keys. Format: https://docs.etherscan.io */
import type { ProviderSpec } from '../core/catalogue';

export const etherscan = {
  id: 'etherscan',
  name: 'Etherscan',
  homepage: 'https://etherscan.io',
  links: { keys: 'https://etherscan.io/apidashboard', seen: '2026-11-24' },
  detectors: [
    {
      id: 'etherscan-api-key',
      name: 'Etherscan API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['etherscan'], within: 40 },
      pattern: '[0-9A-Z]{34}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ETHERSCAN_API_KEY'],
      description: "Reads blockchain data within the owner's quota.",
      references: ['https://docs.etherscan.io'],
    },
  ],
} as const satisfies ProviderSpec;
