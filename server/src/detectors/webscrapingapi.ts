/** WebScrapingAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const webscrapingapi = {
  id: 'webscrapingapi',
  name: 'WebScrapingAPI',
  homepage: 'https://www.webscrapingapi.com',
  detectors: [
    {
      id: 'webscrapingapi-api-key',
      name: 'WebScrapingAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['webscraping'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEBSCRAPINGAPI_API_KEY'],
      description: "Scrapes web pages within the owner's quota.",
      references: ['https://docs.webscrapingapi.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
