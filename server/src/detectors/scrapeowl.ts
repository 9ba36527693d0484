/** ScrapeOwl: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const scrapeowl = {
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  homepage: 'https://scrapeowl.com',
  detectors: [
    {
      id: 'scrapeowl-api-key',
      name: 'ScrapeOwl API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['scrapeowl'], within: 40 },
      pattern: '[0-9a-z]{30}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPEOWL_API_KEY'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
