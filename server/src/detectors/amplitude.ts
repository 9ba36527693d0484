/** Amplitude: API or secret keys. Format: https://www.docs.developers.amplitude.com/analytics/apis/export-api/ */
import type { ProviderSpec } from '../core/catalogue';

export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  homepage: 'https://amplitude.com',
  detectors: [
    {
      id: 'amplitude-api-key',
      name: 'Amplitude API or secret key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['amplitude'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?:(?<=amplitude)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{32})|\.init\([\x22\x27](?<secretB>[0-9a-f]{32}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AMPLITUDE_API_KEY', 'AMPLITUDE_SECRET_KEY'],
      description:
        "The API key sends events to a project; with the secret key the project's raw events can be exported.",
      references: ['https://www.docs.developers.amplitude.com/analytics/apis/export-api/'],
    },
  ],
} as const satisfies ProviderSpec;
