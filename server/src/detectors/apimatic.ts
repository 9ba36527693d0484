/**
 * APIMatic: API keys.
 * Format: https://docs.apimatic.io/platform-api/#/http/api-endpoints/code-generation-external-apis/list-all-code-generations
 */
import type { ProviderSpec } from '../core/catalogue';

export const apimatic = {
  id: 'apimatic',
  name: 'APIMatic',
  homepage: 'https://www.apimatic.io',
  detectors: [
    {
      id: 'apimatic-api-key',
      name: 'APIMatic API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['apimatic'], within: 40 },
      pattern: String.raw`[\w-]{64}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['APIMATIC_API_KEY'],
      description: 'Generates SDKs and reads the API definitions of the account.',
      references: [
        'https://docs.apimatic.io/platform-api/#/http/api-endpoints/code-generation-external-apis/list-all-code-generations',
        'https://docs.apimatic.io/platform-api/#/http/guides/authentication',
      ],
    },
  ],
} as const satisfies ProviderSpec;
