/** Stability AI: API keys. Format: https://platform.stability.ai/docs/api-reference#v1-user-account */
import type { ProviderSpec } from '../core/catalogue';

export const stabilityAi = {
  id: 'stability-ai',
  name: 'Stability AI',
  homepage: 'https://stability.ai',
  links: { keys: 'https://platform.stability.ai/account/keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'stability-ai-api-key',
      name: 'Stability AI API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['stability', 'dreamstudio', 'stable_diffusion', 'stable-diffusion', 'stablediffusion'],
        within: 40,
      },
      pattern: 'sk-[0-9A-Za-z]{48}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STABILITY_API_KEY', 'STABILITY_KEY'],
      description: "Generates images at the owner's expense.",
      references: ['https://platform.stability.ai/docs/api-reference#v1-user-account'],
    },
  ],
} as const satisfies ProviderSpec;
