/** Mockaroo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const mockaroo = {
  id: 'mockaroo',
  name: 'Mockaroo',
  homepage: 'https://www.mockaroo.com',
  detectors: [
    {
      id: 'mockaroo-api-key',
      name: 'Mockaroo API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['mockaroo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=mockaroo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['MOCKAROO_API_KEY'],
      description: "Generates sample data within the owner's quota.",
      references: ['https://www.mockaroo.com/api/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
