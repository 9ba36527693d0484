/** Duo Security: secret keys. Format: https://duo.com/docs/authapi#check */
import type { ProviderSpec } from '../core/catalogue';

export const duo = {
  id: 'duo',
  name: 'Duo Security',
  homepage: 'https://duo.com',
  detectors: [
    {
      id: 'duo-secret-key',
      name: 'Duo Security secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['duosecurity', 'duo_'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=duosecurity)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DUO_SECRET_KEY', 'DUO_SKEY'],
      description: 'With the integration key, decides or administers the second factor of every user.',
      references: ['https://duo.com/docs/authapi#check', 'https://duo.com/docs/adminapi#account-info'],
    },
  ],
} as const satisfies ProviderSpec;
