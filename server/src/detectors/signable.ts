/** Signable: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const signable = {
  id: 'signable',
  name: 'Signable',
  homepage: 'https://www.signable.co.uk',
  detectors: [
    {
      id: 'signable-api-key',
      name: 'Signable API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['signable'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['SIGNABLE_API_KEY'],
      description: 'Sends, reads and cancels documents to sign of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
