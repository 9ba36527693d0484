/** BugHerd: API keys. Format: https://www.bugherd.com/api_v2 */
import type { ProviderSpec } from '../core/catalogue';

export const bugherd = {
  id: 'bugherd',
  name: 'BugHerd',
  homepage: 'https://bugherd.com',
  detectors: [
    {
      id: 'bugherd-api-key',
      name: 'BugHerd API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bugherd'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=bugherd)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BUGHERD_API_KEY'],
      description: 'Reads and changes the bug reports and projects of the organisation.',
      references: ['https://www.bugherd.com/api_v2'],
    },
  ],
} as const satisfies ProviderSpec;
