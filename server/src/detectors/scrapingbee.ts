/** ScrapingBee: API keys. Format: https://www.scrapingbee.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const scrapingbee = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  homepage: 'https://www.scrapingbee.com',
  detectors: [
    {
      id: 'scrapingbee-api-key',
      name: 'ScrapingBee API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['scrapingbee', 'scraping_bee', 'scraping-bee', 'scraping bee'], within: 40 },
      pattern: '[0-9A-Z]{80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPINGBEE_API_KEY'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['https://www.scrapingbee.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
