/** LightOn: Paradigm API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const lighton = {
  id: 'lighton',
  name: 'LightOn',
  homepage: 'https://www.lighton.ai',
  detectors: [
    {
      id: 'lighton-api-key',
      name: 'LightOn Paradigm API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['lighton', 'paradigm'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[\w-]{40,80})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['PARADIGM_API_KEY'],
      description: "Runs the models and reads the documents of the company's Paradigm.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
