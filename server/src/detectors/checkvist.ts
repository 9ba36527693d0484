/** Checkvist: remote API keys. Format: https://checkvist.com/auth/api */
import type { ProviderSpec } from '../core/catalogue';

export const checkvist = {
  id: 'checkvist',
  name: 'Checkvist',
  homepage: 'https://checkvist.com',
  detectors: [
    {
      id: 'checkvist-remote-key',
      name: 'Checkvist remote API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['checkvist'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=checkvist)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{14})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CHECKVIST_API_KEY'],
      description: 'Logs in as its user and reads and changes the checklists.',
      references: ['https://checkvist.com/auth/api'],
    },
  ],
} as const satisfies ProviderSpec;
