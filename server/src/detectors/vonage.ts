/** Vonage (Nexmo): API secrets. Format: https://developer.vonage.com/en/concepts/guides/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const vonage = {
  id: 'vonage',
  name: 'Vonage (Nexmo)',
  homepage: 'https://www.vonage.com',
  links: { keys: 'https://dashboard.nexmo.com/settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'vonage-api-secret',
      name: 'Vonage (Nexmo) API secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['nexmo', 'vonage'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=nexmo|vonage)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['VONAGE_API_SECRET', 'NEXMO_API_SECRET'],
      description: "With the API key, sends messages, places calls and buys numbers at the account's expense.",
      references: ['https://developer.vonage.com/en/concepts/guides/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
