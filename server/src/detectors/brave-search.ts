/** Brave Search: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const braveSearch = {
  id: 'brave-search',
  name: 'Brave Search',
  homepage: 'https://brave.com/search/api',
  links: { keys: 'https://api-dashboard.search.brave.com/app/keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'brave-search-api-key',
      name: 'Brave Search API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['BSA'] },
      pattern: String.raw`BSA[\w-]{24,40}`,
      bounds: { left: '\\w/+=', right: '\\w-/+' },
      checks: ['mixed'],
      minEntropy: 3,
      envNames: ['BRAVE_API_KEY', 'BRAVE_SEARCH_API_KEY'],
      description: "Searches the web through Brave's index at the owner's expense.",
      references: ['https://api-dashboard.search.brave.com/app/documentation', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
