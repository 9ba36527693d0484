/** Upwave: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const upwave = {
  id: 'upwave',
  name: 'Upwave',
  homepage: 'https://www.upwave.io',
  detectors: [
    {
      id: 'upwave-api-key',
      name: 'Upwave API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['upwave'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=upwave)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['UPWAVE_API_KEY'],
      description: 'Reads and changes the boards and tasks its user can reach.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
