/** Squarespace: API keys. Format: https://developers.squarespace.com/commerce-apis */
import type { ProviderSpec } from '../core/catalogue';

export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  homepage: 'https://www.squarespace.com',
  detectors: [
    {
      id: 'squarespace-api-key',
      name: 'Squarespace API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['squarespace'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=squarespace)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['SQUARESPACE_API_KEY'],
      description: 'Reads and changes orders, products and customers of the shop.',
      references: ['https://developers.squarespace.com/commerce-apis'],
    },
  ],
} as const satisfies ProviderSpec;
