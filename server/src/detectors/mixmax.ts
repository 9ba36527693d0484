/** Mixmax: API tokens. Format: https://developer.mixmax.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const mixmax = {
  id: 'mixmax',
  name: 'Mixmax',
  homepage: 'https://www.mixmax.com',
  detectors: [
    {
      id: 'mixmax-api-token',
      name: 'Mixmax API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mixmax'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>(?:[0-9A-Za-z]{8}-(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{12}|[\w-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MIXMAX_API_TOKEN'],
      description: 'Sends e-mail sequences and reads contacts as its user.',
      references: ['https://developer.mixmax.com/'],
    },
  ],
} as const satisfies ProviderSpec;
