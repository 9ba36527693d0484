/** Cicero: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cicero = {
  id: 'cicero',
  name: 'Cicero',
  homepage: 'https://www.cicerodata.com',
  detectors: [
    {
      id: 'cicero-api-key',
      name: 'Cicero API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['cicero'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CICERO_API_KEY'],
      description: "Looks up districts and elected officials and spends the account's credits.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
