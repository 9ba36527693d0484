/** Cashboard: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cashboard = {
  id: 'cashboard',
  name: 'Cashboard',
  homepage: 'https://cashboardapp.com',
  detectors: [
    {
      id: 'cashboard-api-key',
      name: 'Cashboard API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cashboard'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cashboard)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CASHBOARD_API_KEY'],
      description: 'Reads and changes time entries, invoices and clients of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
