/** Postbacks: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const postbacks = {
  id: 'postbacks',
  name: 'Postbacks',
  homepage: 'https://postbacks.io',
  detectors: [
    {
      id: 'postbacks-api-key',
      name: 'Postbacks API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['postbacks'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['POSTBACKS_API_KEY'],
      description: 'Schedules web requests of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
