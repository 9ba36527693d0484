/** Ethereum: private keys of accounts. Format: https://ethereum.org/en/developers/docs/accounts/ */
import type { ProviderSpec } from '../core/catalogue';

export const ethereum = {
  id: 'ethereum',
  name: 'Ethereum',
  homepage: 'https://ethereum.org',
  detectors: [
    {
      id: 'ethereum-private-key',
      name: 'Ethereum private key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'private_key',
          'private-key',
          'private key',
          'privatekey',
          'privkey',
          'priv_key',
          'deployer_key',
          'signer_key',
          'wallet_key',
          'eth_key',
        ],
        within: 24,
      },
      pattern: '0x[0-9a-f]{64}',
      ignoreCase: true,
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random', 'not-in-docs'],
      show: { prefix: 2 },
      envNames: ['ETHEREUM_PRIVATE_KEY', 'PRIVATE_KEY'],
      description: 'Spends what its account holds, and signs in its name.',
      references: ['https://ethereum.org/en/developers/docs/accounts/'],
    },
  ],
} as const satisfies ProviderSpec;
