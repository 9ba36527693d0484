/** Interseller: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const interseller = {
  id: 'interseller',
  name: 'Interseller',
  homepage: 'https://interseller.io',
  detectors: [
    {
      id: 'interseller-api-key',
      name: 'Interseller API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['interseller'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=interseller)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['INTERSELLER_API_KEY'],
      description: 'Reads and changes the contacts and e-mail sequences of the team.',
      references: ['https://interseller.readme.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
