/** Unstructured: API keys. Format: https://docs.unstructured.io/api-reference/overview */
import type { ProviderSpec } from '../core/catalogue';

export const unstructured = {
  id: 'unstructured',
  name: 'Unstructured',
  homepage: 'https://unstructured.io',
  links: { keys: 'https://platform.unstructured.io/app/account/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'unstructured-api-key',
      name: 'Unstructured API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'unstructured_api_key',
          'unstructured-api-key',
          'unstructuredapikey',
          'unstructured_key',
          'unstructuredclient',
        ],
      },
      pattern: '[0-9A-Za-z]{30}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['UNSTRUCTURED_API_KEY'],
      description: "Reads documents into parts on the account's bill.",
      references: ['https://docs.unstructured.io/api-reference/overview', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
