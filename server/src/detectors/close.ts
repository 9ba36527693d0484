/** Close: API keys. Format: https://developer.close.com */
import type { ProviderSpec } from '../core/catalogue';

export const close = {
  id: 'close',
  name: 'Close',
  homepage: 'https://www.close.com',
  detectors: [
    {
      id: 'close-api-key',
      name: 'Close API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['api_'] },
      pattern: String.raw`api_[0-9A-Za-z]{22}\.[0-9A-Za-z]{22}`,
      minEntropy: 3,
      envNames: ['CLOSE_API_KEY'],
      description: 'Reads and changes leads, calls and e-mails of the CRM as its user.',
      references: ['https://developer.close.com'],
    },
  ],
} as const satisfies ProviderSpec;
