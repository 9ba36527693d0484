/** Jina AI: API keys. Format: https://jina.ai */
import type { ProviderSpec } from '../core/catalogue';

export const jina = {
  id: 'jina',
  name: 'Jina AI',
  homepage: 'https://jina.ai',
  detectors: [
    {
      id: 'jina-api-key',
      name: 'Jina AI API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['jina_'] },
      pattern: 'jina_[0-9A-Za-z]{60}',
      minEntropy: 3.5,
      envNames: ['JINA_API_KEY'],
      description: "Embeds, reranks and reads web pages at the owner's expense.",
      references: ['https://jina.ai'],
    },
  ],
} as const satisfies ProviderSpec;
