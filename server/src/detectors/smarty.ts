/** Smarty (SmartyStreets): authentication tokens. Format: https://www.smarty.com/docs/cloud/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const smarty = {
  id: 'smarty',
  name: 'Smarty (SmartyStreets)',
  homepage: 'https://www.smarty.com',
  detectors: [
    {
      id: 'smarty-auth-token',
      name: 'Smarty (SmartyStreets) authentication token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['smartystreets', 'smarty_', 'smarty-'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=smartystreets)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SMARTY_AUTH_TOKEN'],
      description: "With the auth id, validates postal addresses at the owner's expense.",
      references: ['https://www.smarty.com/docs/cloud/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
