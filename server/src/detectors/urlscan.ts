/** urlscan.io: API keys. Format: https://urlscan.io/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const urlscan = {
  id: 'urlscan',
  name: 'urlscan.io',
  homepage: 'https://urlscan.io',
  detectors: [
    {
      id: 'urlscan-api-key',
      name: 'urlscan.io API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['urlscan'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=urlscan)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['URLSCAN_API_KEY'],
      description: 'Scans web pages and reads private scans of its user.',
      references: ['https://urlscan.io/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
