/** Retention.com (GetEmails): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const getemails = {
  id: 'getemails',
  name: 'Retention.com (GetEmails)',
  homepage: 'https://retention.com',
  detectors: [
    {
      id: 'getemails-api-key',
      name: 'Retention.com (GetEmails) API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['getemails'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=getemails)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z-]{26})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['GETEMAILS_API_KEY'],
      description: 'Reads and changes the contacts that the account collected.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
