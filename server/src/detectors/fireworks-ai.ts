/** Fireworks AI: API keys. Format: https://readme.fireworks.ai/reference/getting-started-with-the-api */
import type { ProviderSpec } from '../core/catalogue';

export const fireworksAi = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  homepage: 'https://fireworks.ai',
  detectors: [
    {
      id: 'fireworks-ai-api-key',
      name: 'Fireworks AI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['fw_'] },
      pattern: 'fw_[0-9A-Za-z]{22,24}',
      checks: ['mixed'],
      minEntropy: 3,
      envNames: ['FIREWORKS_API_KEY'],
      description: "Runs and deploys models at the owner's expense.",
      references: ['https://readme.fireworks.ai/reference/getting-started-with-the-api'],
    },
  ],
} as const satisfies ProviderSpec;
