/** Together AI: API keys and legacy API keys. Format: https://docs.together.ai/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const togetherAi = {
  id: 'together-ai',
  name: 'Together AI',
  homepage: 'https://www.together.ai',
  links: { keys: 'https://api.together.ai/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'together-ai-api-key',
      name: 'Together AI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tgp_v1_'] },
      pattern: String.raw`tgp_v1_[\w-]{43}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['TOGETHER_API_KEY'],
      description: "Runs and trains models at the owner's expense.",
      references: [
        'https://docs.together.ai/reference/authentication',
        'https://docs.together.ai/reference/models-list',
      ],
    },
    {
      id: 'together-ai-legacy-api-key',
      name: 'Together AI legacy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['togetherai', 'together_ai', 'together_api', 'api.together'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TOGETHER_API_KEY'],
      description: 'Runs and trains models with a key from before the tgp_v1_ prefix.',
      references: [
        'https://docs.together.ai/reference/authentication',
        'https://docs.together.ai/reference/models-list',
      ],
    },
  ],
} as const satisfies ProviderSpec;
