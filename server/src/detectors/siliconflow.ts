/** SiliconFlow: API keys. Format: https://docs.siliconflow.cn/en/api-reference/chat-completions/chat-completions */
import type { ProviderSpec } from '../core/catalogue';

export const siliconflow = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  homepage: 'https://siliconflow.cn',
  links: { keys: 'https://cloud.siliconflow.cn/account/ak', seen: '2026-11-30' },
  detectors: [
    {
      id: 'siliconflow-api-key',
      name: 'SiliconFlow API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['siliconflow', 'silicon_flow', 'siliconcloud'], within: 60 },
      pattern: 'sk-[a-z]{48}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['SILICONFLOW_API_KEY'],
      description: "Calls models on the account's bill.",
      references: [
        'https://docs.siliconflow.cn/en/api-reference/chat-completions/chat-completions',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
