/** Canny: secret API keys. Format: https://developers.canny.io */
import type { ProviderSpec } from '../core/catalogue';

export const canny = {
  id: 'canny',
  name: 'Canny',
  homepage: 'https://canny.io',
  detectors: [
    {
      id: 'canny-api-key',
      name: 'Canny secret API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['canny'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CANNY_API_KEY'],
      description: 'Reads and changes the posts, votes and users of the feedback boards.',
      references: ['https://developers.canny.io'],
    },
  ],
} as const satisfies ProviderSpec;
