/** MaxMind: license keys and legacy license keys. Format: https://dev.maxmind.com/geoip/docs/web-services */
import type { ProviderSpec } from '../core/catalogue';

export const maxmind = {
  id: 'maxmind',
  name: 'MaxMind',
  homepage: 'https://www.maxmind.com',
  links: {
    keys: 'https://www.maxmind.com/en/accounts/current/license-key',
    rotate: 'https://howtorotate.com/docs/tutorials/maxmind/',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'maxmind-license-key',
      name: 'MaxMind license key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['_mmk'], before: 36 },
      pattern: '[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk',
      minEntropy: 3,
      envNames: ['MAXMIND_LICENSE_KEY', 'GEOIPUPDATE_LICENSE_KEY'],
      description: "With the account id, downloads GeoIP databases and calls the web services at the owner's expense.",
      references: [
        'https://dev.maxmind.com/geoip/docs/web-services',
        'https://dev.maxmind.com/license-key-validation-api',
      ],
    },
    {
      id: 'maxmind-legacy-license-key',
      name: 'MaxMind legacy license key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['maxmind', 'geoip'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=maxmind)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MAXMIND_LICENSE_KEY'],
      description: 'Downloads GeoIP databases with a key from before 2023.',
      references: [
        'https://dev.maxmind.com/geoip/docs/web-services',
        'https://dev.maxmind.com/license-key-validation-api',
      ],
    },
    {
      id: 'maxmind-account-id',
      name: 'MaxMind account ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['maxmind'] },
      pattern: String.raw`maxmind["\x27]?[\s\x22\x27:={_.-]{0,8}account_?id["\x27]?\s{0,3}[=:]\s{0,3}["\x27]?(?<secret>\d{5,8})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w.-' },
      confidence: 'medium',
      envNames: ['MAXMIND_ACCOUNT_ID'],
      description: 'Names an account; opens nothing without its license key.',
      references: ['https://dev.maxmind.com/geoip/docs/web-services/'],
    },
  ],
} as const satisfies ProviderSpec;
