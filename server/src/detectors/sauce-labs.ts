/** Sauce Labs: access keys. Format: https://docs.saucelabs.com/dev/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const sauceLabs = {
  id: 'sauce-labs',
  name: 'Sauce Labs',
  homepage: 'https://saucelabs.com',
  links: { keys: 'https://app.saucelabs.com/user-settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sauce-labs-access-key',
      name: 'Sauce Labs access key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['saucelabs', 'sauce_', 'sauce-'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=saucelabs)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['SAUCE_ACCESS_KEY'],
      description: "With the user name, runs tests on the account's devices and reads their recordings.",
      references: ['https://docs.saucelabs.com/dev/api/', 'https://docs.saucelabs.com/dev/api/#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
