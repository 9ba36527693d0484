/**
 * Kraken: API keys and private keys.
 * Format: https://docs.kraken.com/rest/#section/Authentication/Headers-and-Signature
 */
import type { ProviderSpec } from '../core/catalogue';

export const kraken = {
  id: 'kraken',
  name: 'Kraken',
  homepage: 'https://www.kraken.com',
  detectors: [
    {
      id: 'kraken-api-key',
      name: 'Kraken API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['kraken'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z+/]{56})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KRAKEN_API_KEY'],
      description: 'Names the key; private requests need its private key as well.',
      references: ['https://docs.kraken.com/rest/#section/Authentication/Headers-and-Signature'],
    },
    {
      id: 'kraken-private-key',
      name: 'Kraken private key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['kraken'], within: 40 },
      pattern: '[0-9A-Za-z+/=_-]{80,90}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['KRAKEN_PRIVATE_KEY', 'KRAKEN_API_SECRET'],
      description: 'Signs orders, and where the key allows it withdrawals, of the account.',
      references: ['https://docs.kraken.com/rest/#section/Authentication/Headers-and-Signature'],
    },
  ],
} as const satisfies ProviderSpec;
