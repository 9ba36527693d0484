/** Kit (ConvertKit): API key or secrets. Format: https://developers.kit.com */
import type { ProviderSpec } from '../core/catalogue';

export const kit = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  homepage: 'https://kit.com',
  detectors: [
    {
      id: 'kit-api-key',
      name: 'Kit (ConvertKit) API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['convertkit'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=convertkit)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>\w{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['CONVERTKIT_API_KEY', 'CONVERTKIT_API_SECRET'],
      description: 'Reads and adds subscribers; the secret changes and removes them.',
      references: ['https://developers.kit.com'],
    },
  ],
} as const satisfies ProviderSpec;
