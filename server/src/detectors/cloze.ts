/** Cloze: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cloze = {
  id: 'cloze',
  name: 'Cloze',
  homepage: 'https://www.cloze.com',
  detectors: [
    {
      id: 'cloze-api-key',
      name: 'Cloze API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cloze'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLOZE_API_KEY'],
      description: 'Reads and changes the contacts, messages and projects of its user.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
