/** Eagle Eye Networks: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const eagleEyeNetworks = {
  id: 'eagle-eye-networks',
  name: 'Eagle Eye Networks',
  homepage: 'https://www.een.com',
  detectors: [
    {
      id: 'eagle-eye-networks-api-key',
      name: 'Eagle Eye Networks API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['eagleeyenetworks'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=eagleeyenetworks)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{15})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['EAGLE_EYE_API_KEY'],
      description: 'With a login, watches the cameras and recordings of the account.',
      references: ['https://developer.eagleeyenetworks.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
