/** LoginRadius: API key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const loginradius = {
  id: 'loginradius',
  name: 'LoginRadius',
  homepage: 'https://www.loginradius.com',
  detectors: [
    {
      id: 'loginradius-api-secret',
      name: 'LoginRadius API key or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['loginradius'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=loginradius)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['LOGINRADIUS_API_SECRET', 'LOGINRADIUS_API_KEY'],
      description: "With the API key, the secret reads and changes every user's profile and password.",
      references: ['https://www.loginradius.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
