/** CloudSight: API keys. Format: https://cloudsight.docs.apiary.io/#introduction/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const cloudsight = {
  id: 'cloudsight',
  name: 'CloudSight',
  homepage: 'https://cloudsight.ai',
  detectors: [
    {
      id: 'cloudsight-api-key',
      name: 'CloudSight API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['cloudsight'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cloudsight)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20,24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLOUDSIGHT_API_KEY'],
      description: "Recognises images at the owner's expense.",
      references: ['https://cloudsight.docs.apiary.io/#introduction/authentication', 'https://cloudsight.ai/api'],
    },
  ],
} as const satisfies ProviderSpec;
