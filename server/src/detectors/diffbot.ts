/** Diffbot: API tokens. Format: https://docs.diffbot.com/reference/account */
import type { ProviderSpec } from '../core/catalogue';

export const diffbot = {
  id: 'diffbot',
  name: 'Diffbot',
  homepage: 'https://www.diffbot.com',
  detectors: [
    {
      id: 'diffbot-api-token',
      name: 'Diffbot API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['diffbot'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DIFFBOT_API_TOKEN'],
      description: "Extracts web pages and searches the knowledge graph at the owner's expense.",
      references: ['https://docs.diffbot.com/reference/account'],
    },
  ],
} as const satisfies ProviderSpec;
