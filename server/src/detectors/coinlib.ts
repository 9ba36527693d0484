/** Coinlib: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const coinlib = {
  id: 'coinlib',
  name: 'Coinlib',
  homepage: 'https://coinlib.io',
  detectors: [
    {
      id: 'coinlib-api-key',
      name: 'Coinlib API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['coinlib'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=coinlib)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COINLIB_API_KEY'],
      description: "Reads cryptocurrency prices within the owner's quota.",
      references: ['https://coinlib.io/apidocs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
