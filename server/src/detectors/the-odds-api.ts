/** The Odds API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const theOddsApi = {
  id: 'the-odds-api',
  name: 'The Odds API',
  homepage: 'https://the-odds-api.com',
  detectors: [
    {
      id: 'the-odds-api-key',
      name: 'The Odds API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['oddsapi', 'theoddsapi', 'odds-api', 'odds_api'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ODDS_API_KEY'],
      description: "Reads betting odds within the owner's quota.",
      references: ['https://the-odds-api.com/liveapi/guides/v4/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
