/** Crawlbase (ProxyCrawl): API tokens. Format: https://crawlbase.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const crawlbase = {
  id: 'crawlbase',
  name: 'Crawlbase (ProxyCrawl)',
  homepage: 'https://crawlbase.com',
  detectors: [
    {
      id: 'crawlbase-api-token',
      name: 'Crawlbase (ProxyCrawl) API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['proxycrawl', 'crawlbase'], within: 40 },
      pattern: String.raw`[\w-]{22}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['CRAWLBASE_API_TOKEN'],
      description: "Crawls web pages at the owner's expense.",
      references: ['https://crawlbase.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
