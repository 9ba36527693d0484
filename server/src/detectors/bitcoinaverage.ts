/** BitcoinAverage: secret keys. Format: https://apiv2.bitcoinaverage.com/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const bitcoinaverage = {
  id: 'bitcoinaverage',
  name: 'BitcoinAverage',
  homepage: 'https://bitcoinaverage.com',
  detectors: [
    {
      id: 'bitcoinaverage-secret-key',
      name: 'BitcoinAverage secret key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['bitcoinaverage'], within: 40 },
      pattern: '[0-9A-Za-z]{43}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BITCOINAVERAGE_SECRET_KEY'],
      description: "Reads cryptocurrency prices within the owner's quota.",
      references: ['https://apiv2.bitcoinaverage.com/#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
