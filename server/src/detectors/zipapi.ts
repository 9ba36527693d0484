/** ZipAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const zipapi = {
  id: 'zipapi',
  name: 'ZipAPI',
  homepage: 'https://zipapi.us',
  detectors: [
    {
      id: 'zipapi-api-key',
      name: 'ZipAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['zipapi'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=zipapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ZIPAPI_API_KEY'],
      description: "Looks up ZIP codes within the owner's quota.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
