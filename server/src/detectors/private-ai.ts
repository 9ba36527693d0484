/** Private AI: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const privateAi = {
  id: 'private-ai',
  name: 'Private AI',
  homepage: 'https://www.private-ai.com',
  detectors: [
    {
      id: 'private-ai-api-key',
      name: 'Private AI API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['private-ai', 'private_ai', 'privateai'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PRIVATE_AI_API_KEY'],
      description: "Removes personal data from texts at the owner's expense.",
      references: ['https://docs.private-ai.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
