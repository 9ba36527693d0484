/** Copper: API keys. Format: https://developer.copper.com */
import type { ProviderSpec } from '../core/catalogue';

export const copper = {
  id: 'copper',
  name: 'Copper',
  homepage: 'https://www.copper.com',
  detectors: [
    {
      id: 'copper-api-key',
      name: 'Copper API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['copper'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COPPER_API_KEY'],
      description:
        "Reads and changes contacts, opportunities and activities of the CRM, together with its user's e-mail address.",
      references: ['https://developer.copper.com'],
    },
  ],
} as const satisfies ProviderSpec;
