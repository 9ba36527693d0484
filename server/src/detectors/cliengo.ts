/** Cliengo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cliengo = {
  id: 'cliengo',
  name: 'Cliengo',
  homepage: 'https://www.cliengo.com',
  detectors: [
    {
      id: 'cliengo-api-key',
      name: 'Cliengo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cliengo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cliengo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['CLIENGO_API_KEY'],
      description: "Reads the leads and conversations of the account's web sites.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
