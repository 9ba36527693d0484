/** Noticeable: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const noticeable = {
  id: 'noticeable',
  name: 'Noticeable',
  homepage: 'https://noticeable.io',
  detectors: [
    {
      id: 'noticeable-api-key',
      name: 'Noticeable API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['noticeable'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['NOTICEABLE_API_KEY'],
      description: 'Reads and publishes the announcements of the project.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
