/** Walk Score: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const walkScore = {
  id: 'walk-score',
  name: 'Walk Score',
  homepage: 'https://www.walkscore.com',
  detectors: [
    {
      id: 'walk-score-api-key',
      name: 'Walk Score API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['walkscore', 'walk_score'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WALK_SCORE_API_KEY'],
      description: "Reads walk scores within the owner's quota.",
      references: ['https://www.walkscore.com/professional/api.php', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
