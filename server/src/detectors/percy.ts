/** Percy: project tokens and prefixed project tokens. Format: https://www.browserstack.com/docs/percy */
import type { ProviderSpec } from '../core/catalogue';

export const percy = {
  id: 'percy',
  name: 'Percy',
  homepage: 'https://percy.io',
  detectors: [
    {
      id: 'percy-project-token',
      name: 'Percy project token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['percy'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=percy)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Fa-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PERCY_TOKEN'],
      description: 'Uploads screenshots of builds, and with full access reads them, of one project.',
      references: ['https://www.browserstack.com/docs/percy'],
    },
    {
      id: 'percy-prefixed-token',
      name: 'Percy prefixed project token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['web_', 'app_', 'auto_', 'ss_', 'vmw_', 'res_'] },
      pattern: '(?:auto_|web_|app_|vmw_|res_|ss_)[0-9A-Fa-f]{64}',
      minEntropy: 3,
      envNames: ['PERCY_TOKEN'],
      description: 'Uploads screenshots of builds of one project.',
      references: ['https://www.browserstack.com/docs/percy'],
    },
  ],
} as const satisfies ProviderSpec;
