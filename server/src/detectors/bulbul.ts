/** Bulbul: API keys. Format: https://docs.jungleworks.com/bulbul/bulbul-api-details */
import type { ProviderSpec } from '../core/catalogue';

export const bulbul = {
  id: 'bulbul',
  name: 'Bulbul',
  homepage: 'https://bulbul.io',
  detectors: [
    {
      id: 'bulbul-api-key',
      name: 'Bulbul API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bulbul'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=bulbul)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BULBUL_API_KEY'],
      description: 'Reads and changes contacts and calls of the account.',
      references: ['https://docs.jungleworks.com/bulbul/bulbul-api-details'],
    },
  ],
} as const satisfies ProviderSpec;
