/** protocols.io: client or private access tokens. Format: https://apidoc.protocols.io */
import type { ProviderSpec } from '../core/catalogue';

export const protocolsIo = {
  id: 'protocols-io',
  name: 'protocols.io',
  homepage: 'https://www.protocols.io',
  detectors: [
    {
      id: 'protocols-io-access-token',
      name: 'protocols.io client or private access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['protocols'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PROTOCOLS_IO_TOKEN'],
      description: 'Reads and changes the methods and workspaces its user can reach.',
      references: ['https://apidoc.protocols.io'],
    },
  ],
} as const satisfies ProviderSpec;
