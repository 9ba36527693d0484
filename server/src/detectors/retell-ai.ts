/** Retell AI: API keys. Format: https://docs.retellai.com/accounts/api-keys-overview */
import type { ProviderSpec } from '../core/catalogue';

export const retellAi = {
  id: 'retell-ai',
  name: 'Retell AI',
  homepage: 'https://www.retellai.com',
  links: { keys: 'https://docs.retellai.com/accounts/api-keys-overview', seen: '2026-11-30' },
  detectors: [
    {
      id: 'retell-ai-api-key',
      name: 'Retell AI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['key_'] },
      pattern: 'key_[0-9a-f]{28}',
      minEntropy: 3,
      envNames: ['RETELL_API_KEY'],
      description: "Places calls with the workspace's voice agents and reads their recordings.",
      references: [
        'https://docs.retellai.com/accounts/api-keys-overview',
        'https://docs.retellai.com/api-references/get-concurrency',
      ],
    },
  ],
} as const satisfies ProviderSpec;
