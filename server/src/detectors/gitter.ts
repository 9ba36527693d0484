/** Gitter: access tokens. Format: https://developer.gitter.im/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const gitter = {
  id: 'gitter',
  name: 'Gitter',
  homepage: 'https://gitter.im',
  detectors: [
    {
      id: 'gitter-access-token',
      name: 'Gitter access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['gitter'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=gitter)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['GITTER_TOKEN'],
      description: 'Read and wrote chat messages as its user, until Gitter moved to Matrix in 2023.',
      references: ['https://developer.gitter.im/docs/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
