/** Mockaroo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const mockaroo = {
  id: 'mockaroo',
  name: 'Mockaroo',
  homepage: 'https://www.mockaroo.com',
  detectors: [
    {
      id: 'mockaroo-api-key',
      name: 'Mockaroo API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['mockaroo'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9a-z]{8})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['MOCKAROO_API_KEY'],
      description: "Generates sample data within the owner's quota.",
      references: ['https://www.mockaroo.com/api/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
