/** Phrase: access tokens. Format: https://developers.phrase.com */
import type { ProviderSpec } from '../core/catalogue';

export const phrase = {
  id: 'phrase',
  name: 'Phrase',
  homepage: 'https://phrase.com',
  detectors: [
    {
      id: 'phrase-access-token',
      name: 'Phrase access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['phrase'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PHRASE_ACCESS_TOKEN'],
      description: 'Reads and changes the translations its user can reach.',
      references: ['https://developers.phrase.com'],
    },
  ],
} as const satisfies ProviderSpec;
