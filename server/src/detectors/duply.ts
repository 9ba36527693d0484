/** Duply: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const duply = {
  id: 'duply',
  name: 'Duply',
  homepage: 'https://duply.co',
  detectors: [
    {
      id: 'duply-api-key',
      name: 'Duply API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['duply'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=duply)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['DUPLY_API_KEY'],
      description: "Generates images at the owner's expense; used with an application id.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
