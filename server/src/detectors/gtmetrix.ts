/** GTmetrix: API keys. Format: https://gtmetrix.com/api/docs/2.0 */
import type { ProviderSpec } from '../core/catalogue';

export const gtmetrix = {
  id: 'gtmetrix',
  name: 'GTmetrix',
  homepage: 'https://gtmetrix.com',
  detectors: [
    {
      id: 'gtmetrix-api-key',
      name: 'GTmetrix API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['gtmetrix'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GTMETRIX_API_KEY'],
      description: "Starts page speed tests and spends the account's credits.",
      references: ['https://gtmetrix.com/api/docs/2.0'],
    },
  ],
} as const satisfies ProviderSpec;
