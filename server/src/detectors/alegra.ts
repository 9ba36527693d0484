/** Alegra: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const alegra = {
  id: 'alegra',
  name: 'Alegra',
  homepage: 'https://www.alegra.com',
  detectors: [
    {
      id: 'alegra-api-token',
      name: 'Alegra API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['alegra'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=alegra)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z-]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['ALEGRA_API_TOKEN'],
      description: "Reads and writes invoices, contacts and payments of a company's books.",
      references: ['https://developer.alegra.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
