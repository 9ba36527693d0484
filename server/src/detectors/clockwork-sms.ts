/** Clockwork SMS: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const clockworkSms = {
  id: 'clockwork-sms',
  name: 'Clockwork SMS',
  homepage: 'https://www.clockworksms.com',
  detectors: [
    {
      id: 'clockwork-sms-api-key',
      name: 'Clockwork SMS API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clockwork', 'textanywhere'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=textanywhere)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLOCKWORK_SMS_API_KEY'],
      description: 'Sends text messages from the account at its expense.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
