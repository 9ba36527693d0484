/** MoonClerk: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const moonclerk = {
  id: 'moonclerk',
  name: 'MoonClerk',
  homepage: 'https://www.moonclerk.com',
  detectors: [
    {
      id: 'moonclerk-api-key',
      name: 'MoonClerk API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['moonclerk'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MOONCLERK_API_KEY'],
      description: 'Reads the payments and customers of the account.',
      references: ['https://github.com/moonclerk/developer', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
