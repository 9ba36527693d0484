/** Proof: full access API keys and client API keys. Format: https://dev.proof.com */
import type { ProviderSpec } from '../core/catalogue';

export const proof = {
  id: 'proof',
  name: 'Proof',
  homepage: 'https://www.proof.com',
  detectors: [
    {
      id: 'proof-api-key',
      name: 'Proof full access API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['prf_'] },
      pattern: String.raw`prf_(?!cli_)[\w-]{20,80}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['PROOF_API_KEY'],
      description: 'Starts and reads notarisations and the documents signed in them.',
      references: ['https://dev.proof.com'],
    },
    {
      id: 'proof-client-api-key',
      name: 'Proof client API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['prf_cli_'] },
      pattern: String.raw`prf_cli_[\w-]{20,80}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['PROOF_CLIENT_API_KEY'],
      description: 'Starts transactions from a client application.',
      references: ['https://dev.proof.com'],
    },
  ],
} as const satisfies ProviderSpec;
