/** CEX.IO: API key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const cexIo = {
  id: 'cex-io',
  name: 'CEX.IO',
  homepage: 'https://cex.io',
  detectors: [
    {
      id: 'cex-io-api-secret',
      name: 'CEX.IO API key or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['cexio', 'cex.io', 'cex_api'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cexio|cex\.io|cex_api)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{24,27})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CEXIO_API_SECRET', 'CEXIO_API_KEY'],
      description: "Key and secret together trade, and where the key allows it withdraw, the account's funds.",
      references: ['https://cex.io/rest-api', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
