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
    {
      id: 'close-api-key-by-name',
      name: 'Close API key (by name)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['closecrm', 'close.com', 'close_api', 'closeapi', 'close_crm', 'closeio'] },
      pattern: 'api_[0-9A-Za-z.]{45}',
      bounds: { left: '\\w.-', right: '\\w.-' },
      checks: ['mixed-case', 'random'],
      envNames: ['CLOSE_API_KEY'],
      description: 'Reads and changes leads and contacts.',
      references: ['https://developer.close.com/topics/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
