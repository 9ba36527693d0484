/** Cloverly: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cloverly = {
  id: 'cloverly',
  name: 'Cloverly',
  homepage: 'https://cloverly.com',
  detectors: [
    {
      id: 'cloverly-api-key',
      name: 'Cloverly API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['cloverly'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cloverly)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z:_]{28})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLOVERLY_API_KEY'],
      description: "Buys carbon offsets on the account's bill.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
