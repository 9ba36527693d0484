/** IPinfo: access tokens. Format: https://ipinfo.io/developers */
import type { ProviderSpec } from '../core/catalogue';

export const ipinfo = {
  id: 'ipinfo',
  name: 'IPinfo',
  homepage: 'https://ipinfo.io',
  links: { keys: 'https://ipinfo.io/account/token' },
  detectors: [
    {
      id: 'ipinfo-access-token',
      name: 'IPinfo access token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipinfo'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9a-f]{14})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['IPINFO_TOKEN'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://ipinfo.io/developers'],
    },
  ],
} as const satisfies ProviderSpec;
