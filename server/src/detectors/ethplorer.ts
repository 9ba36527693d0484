/** Ethplorer: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ethplorer = {
  id: 'ethplorer',
  name: 'Ethplorer',
  homepage: 'https://ethplorer.io',
  detectors: [
    {
      id: 'ethplorer-api-key',
      name: 'Ethplorer API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ethplorer'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=ethplorer)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z-]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['ETHPLORER_API_KEY'],
      description: "Reads Ethereum token data within the owner's quota.",
      references: [
        'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
