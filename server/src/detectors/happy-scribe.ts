/** Happy Scribe: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const happyScribe = {
  id: 'happy-scribe',
  name: 'Happy Scribe',
  homepage: 'https://www.happyscribe.com',
  detectors: [
    {
      id: 'happy-scribe-api-key',
      name: 'Happy Scribe API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['happyscribe'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=happyscribe)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HAPPYSCRIBE_API_KEY'],
      description: "Transcribes at the account's expense and reads earlier transcripts.",
      references: ['https://dev.happyscribe.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
