/** GetEmail.io: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const getemail = {
  id: 'getemail',
  name: 'GetEmail.io',
  homepage: 'https://getemail.io',
  detectors: [
    {
      id: 'getemail-api-key',
      name: 'GetEmail.io API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['getemail'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=getemail)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z-]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['GETEMAIL_API_KEY'],
      description: "Looks up e-mail addresses of people and spends the account's credits.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
