/** Magnetic: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const magnetic = {
  id: 'magnetic',
  name: 'Magnetic',
  homepage: 'https://www.magnetichq.com',
  detectors: [
    {
      id: 'magnetic-api-token',
      name: 'Magnetic API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['magnetic'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MAGNETIC_API_TOKEN'],
      description: 'Reads and changes clients, tasks and invoices of the agency.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
