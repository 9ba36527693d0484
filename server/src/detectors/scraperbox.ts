/** ScraperBox: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const scraperbox = {
  id: 'scraperbox',
  name: 'ScraperBox',
  homepage: 'https://scraperbox.com',
  detectors: [
    {
      id: 'scraperbox-api-token',
      name: 'ScraperBox API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['scraperbox'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPERBOX_API_TOKEN'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
