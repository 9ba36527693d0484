/** Courier: authorization tokens. Format: https://www.courier.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const courier = {
  id: 'courier',
  name: 'Courier',
  homepage: 'https://www.courier.com',
  detectors: [
    {
      id: 'courier-auth-token',
      name: 'Courier authorization token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['courier'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=courier)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>pk_[0-9A-Za-z]{1,64}_[0-9A-Za-z]{28})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COURIER_AUTH_TOKEN'],
      description: "Sends notifications to the app's users and reads their profiles and messages.",
      references: ['https://www.courier.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
