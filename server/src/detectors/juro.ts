/** Juro: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const juro = {
  id: 'juro',
  name: 'Juro',
  homepage: 'https://juro.com',
  detectors: [
    {
      id: 'juro-api-key',
      name: 'Juro API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['juro'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['JURO_API_KEY'],
      description: 'Reads, makes and changes contracts of the company.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
