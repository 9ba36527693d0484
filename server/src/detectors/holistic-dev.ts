/** holistic.dev: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const holisticDev = {
  id: 'holistic-dev',
  name: 'holistic.dev',
  homepage: 'https://holistic.dev',
  detectors: [
    {
      id: 'holistic-dev-api-key',
      name: 'holistic.dev API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['holistic'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=holistic)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HOLISTIC_DEV_API_KEY'],
      description: 'Uploads database schemas and reads the analysis of them.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
