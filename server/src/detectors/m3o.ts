/** M3O: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const m3o = {
  id: 'm3o',
  name: 'M3O',
  homepage: 'https://m3o.com',
  detectors: [
    {
      id: 'm3o-api-token',
      name: 'M3O API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['m3o'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{48})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['M3O_API_TOKEN'],
      description: "Called M3O's micro services (weather, SMS, storage) at the owner's expense.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
