/** Wit.ai: server access tokens. Format: https://wit.ai/docs */
import type { ProviderSpec } from '../core/catalogue';

export const witAi = {
  id: 'wit-ai',
  name: 'Wit.ai',
  homepage: 'https://wit.ai',
  detectors: [
    {
      id: 'wit-ai-access-token',
      name: 'Wit.ai server access token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'wit_ai',
          'wit.ai',
          'witai',
          'wit_token',
          'wit_access',
          'wit_server',
          'wit_key',
          'wit token',
          'wit-ai',
        ],
        within: 40,
      },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WIT_ACCESS_TOKEN', 'WIT_AI_TOKEN'],
      description: 'Queries and trains the app.',
      references: ['https://wit.ai/docs'],
    },
  ],
} as const satisfies ProviderSpec;
