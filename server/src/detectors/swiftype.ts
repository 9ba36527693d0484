/** Swiftype: API keys. Format: https://swiftype.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const swiftype = {
  id: 'swiftype',
  name: 'Swiftype',
  homepage: 'https://swiftype.com',
  detectors: [
    {
      id: 'swiftype-api-key',
      name: 'Swiftype API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['swiftype'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=swiftype)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{20}|[\w[\]^\\-]{6}_[\w[\]^\\-]{6}-[\w[\]^\\-]{6})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['SWIFTYPE_API_KEY'],
      description: 'Reads and changes the search engines and documents of the account.',
      references: ['https://swiftype.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
