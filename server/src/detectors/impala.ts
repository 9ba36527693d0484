/** Impala: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const impala = {
  id: 'impala',
  name: 'Impala',
  homepage: 'https://impala.travel',
  detectors: [
    {
      id: 'impala-api-key',
      name: 'Impala API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['impala'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>\w{46})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['IMPALA_API_KEY'],
      description: 'Makes and reads hotel bookings of the account.',
      references: ['https://docs.impala.travel', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
