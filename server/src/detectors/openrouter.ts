/** OpenRouter: API keys. Format: https://openrouter.ai/docs/api-reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const openrouter = {
  id: 'openrouter',
  name: 'OpenRouter',
  homepage: 'https://openrouter.ai',
  links: { keys: 'https://openrouter.ai/settings/keys', audit: 'https://openrouter.ai/activity', seen: '2026-11-24' },
  detectors: [
    {
      id: 'openrouter-api-key',
      name: 'OpenRouter API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-or-v1-'] },
      pattern: 'sk-or-v1-[0-9a-f]{64}',
      envNames: ['OPENROUTER_API_KEY'],
      description: "Calls models on the account's credit.",
      references: ['https://openrouter.ai/docs/api-reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
