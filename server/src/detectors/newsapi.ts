/** NewsAPI: API keys. Format: https://newsapi.org/docs */
import type { ProviderSpec } from '../core/catalogue';

export const newsapi = {
  id: 'newsapi',
  name: 'NewsAPI',
  homepage: 'https://newsapi.org',
  links: { keys: 'https://newsapi.org/account', seen: '2026-11-24' },
  detectors: [
    {
      id: 'newsapi-api-key',
      name: 'NewsAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['newsapi', 'news_api'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NEWSAPI_API_KEY'],
      description: "Searches news within the owner's quota.",
      references: ['https://newsapi.org/docs'],
    },
  ],
} as const satisfies ProviderSpec;
