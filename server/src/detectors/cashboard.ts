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
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CASHBOARD_API_KEY'],
      description: 'Reads and changes time entries, invoices and clients of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
