/** Firecrawl: API keys. Format: https://www.firecrawl.dev */
import type { ProviderSpec } from '../core/catalogue';

export const firecrawl = {
  id: 'firecrawl',
  name: 'Firecrawl',
  homepage: 'https://www.firecrawl.dev',
  links: { keys: 'https://www.firecrawl.dev/app/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'firecrawl-api-key',
      name: 'Firecrawl API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['fc-'] },
      pattern: 'fc-[0-9a-f]{32}',
      minEntropy: 3,
      envNames: ['FIRECRAWL_API_KEY'],
      description: "Crawls and extracts web pages and spends the team's credits.",
      references: ['https://www.firecrawl.dev', 'https://docs.firecrawl.dev/api-reference/introduction#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
