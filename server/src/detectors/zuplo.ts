/** Zuplo: consumer API keys. Format: https://zuplo.com/blog/api-key-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const zuplo = {
  id: 'zuplo',
  name: 'Zuplo',
  homepage: 'https://zuplo.com',
  detectors: [
    {
      id: 'zuplo-api-key',
      name: 'Zuplo consumer API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['zpka_'] },
      pattern: 'zpka_[0-9a-z]{32}_[0-9a-f]{8}',
      checks: ['crc32-hex-body'],
      envNames: ['ZUPLO_API_KEY'],
      description: 'Calls the API behind the Zuplo gateway as one of its consumers.',
      references: ['https://zuplo.com/blog/api-key-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
