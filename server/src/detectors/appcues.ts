/** Appcues: API secrets. Format: https://api.appcues.com/v2/docs */
import type { ProviderSpec } from '../core/catalogue';

export const appcues = {
  id: 'appcues',
  name: 'Appcues',
  homepage: 'https://www.appcues.com',
  detectors: [
    {
      id: 'appcues-api-secret',
      name: 'Appcues API secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['appcues'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=appcues)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['APPCUES_API_SECRET'],
      description: 'With its key, reads and changes flows, segments and user data of the account.',
      references: ['https://api.appcues.com/v2/docs', 'https://api.appcues.com/v2/docs?_gl=1#responses'],
    },
  ],
} as const satisfies ProviderSpec;
