/** Web Scraper: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const webscraperIo = {
  id: 'webscraper-io',
  name: 'Web Scraper',
  homepage: 'https://webscraper.io',
  detectors: [
    {
      id: 'webscraper-io-api-token',
      name: 'Web Scraper API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['webscraper', 'web_scraper'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEBSCRAPER_IO_API_TOKEN'],
      description: "Runs the account's scrapers and reads the collected data.",
      references: [
        'https://webscraper.io/documentation/web-scraper-cloud/api',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
