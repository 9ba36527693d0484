/** Moderation API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const moderationApi = {
  id: 'moderation-api',
  name: 'Moderation API',
  homepage: 'https://moderationapi.com',
  detectors: [
    {
      id: 'moderation-api-key',
      name: 'Moderation API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['moderation'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{36}\.[0-9A-Za-z]{115}\.\w{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MODERATION_API_KEY'],
      description: "Moderates texts at the owner's expense.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
