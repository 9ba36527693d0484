/** IPinfo: access tokens. Format: https://ipinfo.io/developers */
import type { ProviderSpec } from '../core/catalogue';

export const ipinfo = {
  id: 'ipinfo',
  name: 'IPinfo',
  homepage: 'https://ipinfo.io',
  links: { keys: 'https://ipinfo.io/account/token', seen: '2026-11-24' },
  detectors: [
    {
      id: 'ipinfo-access-token',
      name: 'IPinfo access token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipinfo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=ipinfo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{14})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['IPINFO_TOKEN'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://ipinfo.io/developers'],
    },
  ],
} as const satisfies ProviderSpec;
