/** WebSitePulse: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const websitepulse = {
  id: 'websitepulse',
  name: 'WebSitePulse',
  homepage: 'https://www.websitepulse.com',
  detectors: [
    {
      id: 'websitepulse-api-key',
      name: 'WebSitePulse API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['websitepulse'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEBSITEPULSE_API_KEY'],
      description: "With the user name, reads and changes the account's monitors.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
