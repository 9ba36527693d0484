/** Rev: client API keys and user API keys. Format: https://www.rev.com/api/docs */
import type { ProviderSpec } from '../core/catalogue';

export const rev = {
  id: 'rev',
  name: 'Rev',
  homepage: 'https://www.rev.com',
  detectors: [
    {
      id: 'rev-client-api-key',
      name: 'Rev client API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['rev.com', 'revapi', 'rev_', 'rev token', 'rev key'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=rev\.com|revapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z-]{27})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['REV_CLIENT_API_KEY'],
      description: 'Names the client application of an order; needs the user key.',
      references: ['https://www.rev.com/api/docs'],
    },
    {
      id: 'rev-user-api-key',
      name: 'Rev user API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['rev.com', 'revapi', 'rev_', 'rev token', 'rev key'] },
      pattern: String.raw`(?:(?<=rev\.com|revapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z+/]{27}=)`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['REV_USER_API_KEY'],
      description: "With the client key, places transcription orders at the account's expense and reads earlier ones.",
      references: ['https://www.rev.com/api/docs'],
    },
  ],
} as const satisfies ProviderSpec;
