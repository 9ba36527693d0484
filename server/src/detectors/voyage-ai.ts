/** Voyage AI: API keys. Format: https://docs.voyageai.com */
import type { ProviderSpec } from '../core/catalogue';

export const voyageAi = {
  id: 'voyage-ai',
  name: 'Voyage AI',
  homepage: 'https://www.voyageai.com',
  links: { keys: 'https://dashboard.voyageai.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'voyage-ai-api-key',
      name: 'Voyage AI API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['pa-'] },
      pattern: String.raw`pa-[\w-]{43}`,
      checks: ['mixed-case'],
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['VOYAGE_API_KEY'],
      description: "Embeds and reranks texts at the owner's expense.",
      references: ['https://docs.voyageai.com'],
    },
  ],
} as const satisfies ProviderSpec;
