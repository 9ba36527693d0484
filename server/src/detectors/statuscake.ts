/** StatusCake: API keys. Format: https://developers.statuscake.com */
import type { ProviderSpec } from '../core/catalogue';

export const statuscake = {
  id: 'statuscake',
  name: 'StatusCake',
  homepage: 'https://www.statuscake.com',
  detectors: [
    {
      id: 'statuscake-api-key',
      name: 'StatusCake API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['statuscake'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=statuscake)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20,30})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['STATUSCAKE_API_KEY'],
      description: 'Reads and changes the uptime tests of the account.',
      references: ['https://developers.statuscake.com'],
    },
  ],
} as const satisfies ProviderSpec;
