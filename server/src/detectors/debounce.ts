/** DeBounce: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const debounce = {
  id: 'debounce',
  name: 'DeBounce',
  homepage: 'https://debounce.com',
  detectors: [
    {
      id: 'debounce-api-key',
      name: 'DeBounce API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['debounce'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=debounce)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{13})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['DEBOUNCE_API_KEY'],
      description: "Validates e-mail addresses and spends the account's credits.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
