/** Beamer: API keys and legacy API keys. Format: https://getbeamer-api.pages.dev/ */
import type { ProviderSpec } from '../core/catalogue';

export const beamer = {
  id: 'beamer',
  name: 'Beamer',
  homepage: 'https://www.getbeamer.com',
  detectors: [
    {
      id: 'beamer-api-key',
      name: 'Beamer API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['beamer'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>b_[0-9A-Za-z_=-]{44})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BEAMER_API_KEY'],
      description: "Reads and publishes the product's announcements and reads feedback.",
      references: ['https://getbeamer-api.pages.dev/', 'https://www.getbeamer.com/api-reference'],
    },
    {
      id: 'beamer-legacy-api-key',
      name: 'Beamer legacy API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['beamer'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z+/_]{45}=)`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BEAMER_API_KEY'],
      description: 'Reads and publishes announcements with a key of the older base64 form.',
      references: ['https://getbeamer-api.pages.dev/', 'https://www.getbeamer.com/api-reference'],
    },
  ],
} as const satisfies ProviderSpec;
