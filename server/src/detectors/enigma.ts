/** Enigma: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const enigma = {
  id: 'enigma',
  name: 'Enigma',
  homepage: 'https://www.enigma.com',
  detectors: [
    {
      id: 'enigma-api-key',
      name: 'Enigma API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['enigma'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:(?<=enigma)(?:=>|:=|[:=])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ENIGMA_API_KEY'],
      description: "Looks up company data at the owner's expense.",
      references: ['https://documentation.enigma.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
