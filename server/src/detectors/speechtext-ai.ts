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
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=speechtext)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SPEECHTEXT_SECRET_KEY'],
      description: "Transcribes at the account's expense and reads the results.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
