/** NewsCatcher: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const newscatcher = {
  id: 'newscatcher',
  name: 'NewsCatcher',
  homepage: 'https://www.newscatcherapi.com',
  detectors: [
    {
      id: 'newscatcher-api-key',
      name: 'NewsCatcher API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['newscatcher'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['NEWSCATCHER_API_KEY'],
      description: "Searches news within the owner's quota.",
      references: ['https://www.newscatcherapi.com/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
