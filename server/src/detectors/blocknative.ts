/** Blocknative: API keys. Format: https://docs.blocknative.com/gas-prediction/gas-platform#api-endpoint */
import type { ProviderSpec } from '../core/catalogue';

export const blocknative = {
  id: 'blocknative',
  name: 'Blocknative',
  homepage: 'https://www.blocknative.com',
  detectors: [
    {
      id: 'blocknative-api-key',
      name: 'Blocknative API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['blocknative'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=blocknative)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['BLOCKNATIVE_API_KEY'],
      description: "Reads mempool and gas price data within the owner's quota.",
      references: ['https://docs.blocknative.com/gas-prediction/gas-platform#api-endpoint'],
    },
  ],
} as const satisfies ProviderSpec;
