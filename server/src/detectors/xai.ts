/** xAI: API keys. Format: https://docs.x.ai/docs/overview */
import type { ProviderSpec } from '../core/catalogue';

export const xai = {
  id: 'xai',
  name: 'xAI',
  homepage: 'https://x.ai',
  links: { keys: 'https://console.x.ai', seen: '2026-11-24' },
  detectors: [
    {
      id: 'xai-api-key',
      name: 'xAI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['xai-'] },
      pattern: 'xai-[0-9A-Za-z_-]{70,120}',
      bounds: { right: '\\w-' },
      envNames: ['XAI_API_KEY'],
      description: "Calls Grok models on the team's bill.",
      references: ['https://docs.x.ai/docs/overview'],
    },
  ],
} as const satisfies ProviderSpec;
