/** Kylas: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const kylas = {
  id: 'kylas',
  name: 'Kylas',
  homepage: 'https://kylas.io',
  detectors: [
    {
      id: 'kylas-api-key',
      name: 'Kylas API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['kylas'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=kylas)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KYLAS_API_KEY'],
      description: 'Reads and changes leads, contacts and deals of the CRM.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
