/** RingCentral: client id or secrets. Format: https://developers.ringcentral.com */
import type { ProviderSpec } from '../core/catalogue';

export const ringcentral = {
  id: 'ringcentral',
  name: 'RingCentral',
  homepage: 'https://www.ringcentral.com',
  detectors: [
    {
      id: 'ringcentral-client-secret',
      name: 'RingCentral client id or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ringcentral', 'rc_client', 'rcsdk'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=ringcentral|rcsdk)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['RC_CLIENT_SECRET', 'RC_CLIENT_ID'],
      description: 'The pair gets tokens for the calls, messages and contacts of accounts that approved the app.',
      references: ['https://developers.ringcentral.com'],
    },
  ],
} as const satisfies ProviderSpec;
