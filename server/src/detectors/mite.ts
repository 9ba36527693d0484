/** mite: API keys. Format: https://mite.de/en/api */
import type { ProviderSpec } from '../core/catalogue';

export const mite = {
  id: 'mite',
  name: 'mite',
  homepage: 'https://mite.de',
  detectors: [
    {
      id: 'mite-api-key',
      name: 'mite API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['mite.yo', 'mite.de', 'mite_api', 'mite-api', 'mite_key', 'mite api', 'mite token', 'miteapi'],
      },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=mite\.yo|mite\.de|mite_api|mite-api|mite_key|miteapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MITE_API_KEY'],
      description: 'Acts as its user: time entries, projects and customers.',
      references: ['https://mite.de/en/api'],
    },
  ],
} as const satisfies ProviderSpec;
