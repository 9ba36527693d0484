/** SpeechText.AI: secret keys. */
import type { ProviderSpec } from '../core/catalogue';

export const speechtextAi = {
  id: 'speechtext-ai',
  name: 'SpeechText.AI',
  homepage: 'https://speechtext.ai',
  detectors: [
    {
      id: 'speechtext-ai-secret-key',
      name: 'SpeechText.AI secret key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['speechtext'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SPEECHTEXT_SECRET_KEY'],
      description: "Transcribes at the account's expense and reads the results.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
