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
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SMARTY_AUTH_TOKEN'],
      description: "With the auth id, validates postal addresses at the owner's expense.",
      references: ['https://www.smarty.com/docs/cloud/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
