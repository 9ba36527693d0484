/** Loggly: customer or API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const loggly = {
  id: 'loggly',
  name: 'Loggly',
  homepage: 'https://www.loggly.com',
  detectors: [
    {
      id: 'loggly-customer-token',
      name: 'Loggly customer or API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['loggly'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=loggly)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['LOGGLY_TOKEN'],
      description: 'A customer token sends log lines; an API token also searches all logs.',
      references: [
        'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
        'Format facts: seen by one scanner.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
