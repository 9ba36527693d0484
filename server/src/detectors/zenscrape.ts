/** Zenscrape: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const zenscrape = {
  id: 'zenscrape',
  name: 'Zenscrape',
  homepage: 'https://zenscrape.com',
  detectors: [
    {
      id: 'zenscrape-api-key',
      name: 'Zenscrape API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['zenscrape'], within: 40 },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w.#@/+', right: '\\w/+=-' },
      checks: ['random', 'uuid-version'],
      envNames: ['ZENSCRAPE_API_KEY'],
      description: "Scrapes web pages within the owner's quota.",
      references: ['https://app.zenscrape.com/documentation', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
