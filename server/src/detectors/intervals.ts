/** Intervals: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const intervals = {
  id: 'intervals',
  name: 'Intervals',
  homepage: 'https://www.myintervals.com',
  detectors: [
    {
      id: 'intervals-api-token',
      name: 'Intervals API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['myintervals'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=myintervals)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{11})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['INTERVALS_API_TOKEN'],
      description: 'Reads and changes time, tasks and invoices of the account.',
      references: ['https://www.myintervals.com/api/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
