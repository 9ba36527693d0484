/** ScraperAPI: API keys. Format: https://www.scraperapi.com/documentation/ */
import type { ProviderSpec } from '../core/catalogue';

export const scraperapi = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  homepage: 'https://www.scraperapi.com',
  links: { keys: 'https://dashboard.scraperapi.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'scraperapi-api-key',
      name: 'ScraperAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['scraper'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPERAPI_API_KEY'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['https://www.scraperapi.com/documentation/'],
    },
  ],
} as const satisfies ProviderSpec;
