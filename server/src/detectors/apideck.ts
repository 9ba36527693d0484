/** Apideck: API keys. Format: https://developers.apideck.com */
import type { ProviderSpec } from '../core/catalogue';

export const apideck = {
  id: 'apideck',
  name: 'Apideck',
  homepage: 'https://www.apideck.com',
  detectors: [
    {
      id: 'apideck-api-key',
      name: 'Apideck API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_live_'] },
      pattern: 'sk_live_[0-9A-Za-z-]{93}',
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['APIDECK_API_KEY'],
      description: "Uses all connections of the account's unified APIs: CRM, accounting, HR data of its consumers.",
      references: ['https://developers.apideck.com'],
    },
  ],
} as const satisfies ProviderSpec;
