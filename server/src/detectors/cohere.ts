/** Cohere: API keys. Format: https://docs.cohere.com/reference/about */
import type { ProviderSpec } from '../core/catalogue';

export const cohere = {
  id: 'cohere',
  name: 'Cohere',
  homepage: 'https://cohere.com',
  links: { keys: 'https://dashboard.cohere.com/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'cohere-api-key',
      name: 'Cohere API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cohere', 'co_api_key', 'coapikey', 'co-api-key'] },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['CO_API_KEY', 'COHERE_API_KEY'],
      description: "Calls models on the account's bill.",
      references: ['https://docs.cohere.com/reference/about'],
    },
  ],
} as const satisfies ProviderSpec;
