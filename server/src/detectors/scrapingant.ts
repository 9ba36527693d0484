/** ScrapingAnt: API tokens. Format: https://docs.scrapingant.com */
import type { ProviderSpec } from '../core/catalogue';

export const scrapingant = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  homepage: 'https://scrapingant.com',
  detectors: [
    {
      id: 'scrapingant-api-token',
      name: 'ScrapingAnt API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['scrapingant'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPINGANT_API_TOKEN'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['https://docs.scrapingant.com'],
    },
  ],
} as const satisfies ProviderSpec;
