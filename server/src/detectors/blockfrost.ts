/** Blockfrost: project ids. Format: https://blockfrost.dev/overview/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const blockfrost = {
  id: 'blockfrost',
  name: 'Blockfrost',
  homepage: 'https://blockfrost.io',
  links: { keys: 'https://blockfrost.io/dashboard', seen: '2026-11-30' },
  detectors: [
    {
      id: 'blockfrost-project-token',
      name: 'Blockfrost project id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['blockfrost', 'cardano'], within: 60 },
      // The network, and what the vendor calls the id, which is secret.
      pattern: '(?:mainnet|preprod|preview|testnet|ipfs)[0-9A-Za-z]{32}',
      checks: ['mixed-case'],
      envNames: ['BLOCKFROST_PROJECT_ID', 'BLOCKFROST_API_KEY'],
      description: "Asks the Cardano network on the account's limits.",
      references: [
        'https://blockfrost.dev/overview/getting-started',
        'https://blockfrost.dev/overview/making-first-call',
      ],
    },
  ],
} as const satisfies ProviderSpec;
