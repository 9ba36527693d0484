/** SSLMate: API keys. Format: https://sslmate.com/help/reference/apiv2 */
import type { ProviderSpec } from '../core/catalogue';

export const sslmate = {
  id: 'sslmate',
  name: 'SSLMate',
  homepage: 'https://sslmate.com',
  detectors: [
    {
      id: 'sslmate-api-key',
      name: 'SSLMate API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sslmate'], within: 40 },
      pattern: '[0-9A-Za-z]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SSLMATE_API_KEY'],
      description: 'Buys and downloads certificates of the account.',
      references: ['https://sslmate.com/help/reference/apiv2'],
    },
  ],
} as const satisfies ProviderSpec;
