/** Tokeet: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const tokeet = {
  id: 'tokeet',
  name: 'Tokeet',
  homepage: 'https://www.tokeet.com',
  detectors: [
    {
      id: 'tokeet-api-key',
      name: 'Tokeet API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tokeet'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=tokeet)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['TOKEET_API_KEY'],
      description: 'Reads and changes bookings and guests of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
