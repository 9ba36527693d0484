/** Coda: API tokens. Format: https://coda.io/developers/apis/v1 */
import type { ProviderSpec } from '../core/catalogue';

export const coda = {
  id: 'coda',
  name: 'Coda',
  homepage: 'https://coda.io',
  links: { keys: 'https://coda.io/account', seen: '2026-11-24' },
  detectors: [
    {
      id: 'coda-api-token',
      name: 'Coda API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['coda'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CODA_API_TOKEN'],
      description: 'Reads and changes the documents its user can reach.',
      references: ['https://coda.io/developers/apis/v1'],
    },
  ],
} as const satisfies ProviderSpec;
