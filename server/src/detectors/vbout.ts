/** VBOUT: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const vbout = {
  id: 'vbout',
  name: 'VBOUT',
  homepage: 'https://www.vbout.com',
  detectors: [
    {
      id: 'vbout-api-key',
      name: 'VBOUT API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['vbout'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=vbout)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>\d{25})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['VBOUT_API_KEY'],
      description: 'Reads and changes contacts and campaigns of the account.',
      references: ['https://developers.vbout.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
