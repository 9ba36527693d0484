/** Guru: user tokens. Format: https://developer.getguru.com */
import type { ProviderSpec } from '../core/catalogue';

export const guru = {
  id: 'guru',
  name: 'Guru',
  homepage: 'https://www.getguru.com',
  detectors: [
    {
      id: 'guru-api-token',
      name: 'Guru user token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['guru'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['GURU_API_TOKEN'],
      description: "With its user's e-mail address, reads and changes the cards of the company's wiki.",
      references: ['https://developer.getguru.com'],
    },
  ],
} as const satisfies ProviderSpec;
