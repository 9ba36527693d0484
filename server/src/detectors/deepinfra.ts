/** DeepInfra: API keys. Format: https://deepinfra.com/docs/inference */
import type { ProviderSpec } from '../core/catalogue';

export const deepinfra = {
  id: 'deepinfra',
  name: 'DeepInfra',
  homepage: 'https://deepinfra.com',
  links: { keys: 'https://deepinfra.com/dash/api_keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'deepinfra-api-key',
      name: 'DeepInfra API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['deepinfra'] },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['DEEPINFRA_API_KEY', 'DEEPINFRA_TOKEN'],
      description: "Calls models on the account's bill.",
      references: ['https://deepinfra.com/docs/inference', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
