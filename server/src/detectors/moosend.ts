/** Moosend: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const moosend = {
  id: 'moosend',
  name: 'Moosend',
  homepage: 'https://moosend.com',
  detectors: [
    {
      id: 'moosend-api-key',
      name: 'Moosend API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['moosend'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=moosend)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MOOSEND_API_KEY'],
      description: 'Reads and changes subscribers and sends campaigns of the account.',
      references: ['https://docs.moosend.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
