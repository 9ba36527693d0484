/** Nimble: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const nimble = {
  id: 'nimble',
  name: 'Nimble',
  homepage: 'https://www.nimble.com',
  detectors: [
    {
      id: 'nimble-api-key',
      name: 'Nimble API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['nimble'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{30})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['NIMBLE_API_KEY'],
      description: 'Reads and changes the contacts of its user.',
      references: ['https://nimble.readthedocs.io/en/latest/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
