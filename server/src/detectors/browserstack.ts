/** BrowserStack: access keys. Format: https://www.browserstack.com/docs/automate/api-reference/selenium/introduction */
import type { ProviderSpec } from '../core/catalogue';

export const browserstack = {
  id: 'browserstack',
  name: 'BrowserStack',
  homepage: 'https://www.browserstack.com',
  links: { keys: 'https://www.browserstack.com/accounts/settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'browserstack-access-key',
      name: 'BrowserStack access key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['browserstack', 'bs_authkey'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=browserstack|bs_authkey)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BROWSERSTACK_ACCESS_KEY'],
      description:
        "With the user name, runs sessions on the account's browsers and devices and reads their recordings.",
      references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
    },
  ],
} as const satisfies ProviderSpec;
