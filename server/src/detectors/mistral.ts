/** Mistral AI: API keys. Format: https://docs.mistral.ai/getting-started/quickstart/ */
import type { ProviderSpec } from '../core/catalogue';

export const mistral = {
  id: 'mistral',
  name: 'Mistral AI',
  homepage: 'https://mistral.ai',
  links: { keys: 'https://console.mistral.ai/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'mistral-api-key',
      name: 'Mistral AI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mistral'] },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['MISTRAL_API_KEY'],
      description: "Calls models on the workspace's bill.",
      references: ['https://docs.mistral.ai/getting-started/quickstart/'],
    },
  ],
} as const satisfies ProviderSpec;
