/** Algolia: API and search keys. Format: https://www.algolia.com/doc/guides/security/api-keys/ */
import type { ProviderSpec } from '../core/catalogue';

export const algolia = {
  id: 'algolia',
  name: 'Algolia',
  homepage: 'https://www.algolia.com',
  links: {
    keys: 'https://dashboard.algolia.com/account/api-keys/all',
    audit: 'https://dashboard.algolia.com/monitoring',
    rotate: 'https://support.algolia.com/hc/en-us/articles/7843692109841',
  },
  detectors: [
    {
      id: 'algolia-api-key',
      name: 'Algolia API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['algolia'] },
      // Admin, write and search keys look alike.
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['ALGOLIA_API_KEY', 'ALGOLIA_ADMIN_KEY'],
      description: 'Changes indexes, or with an admin key everything of the application.',
      references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    },
    {
      id: 'algolia-search-key',
      name: 'Algolia search key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['search', 'apiKey'] },
      pattern: String.raw`(?:[sS]earch(?:[_-]?[oO]nly)?(?:[_-]?[aA][pP][iI])?[_-]?[kK][eE][yY]["'\]]{0,2}\s{0,4}(?:=>|[:=(,])\s{0,4}["'\x60]?(?<secret>[0-9a-f]{32})|apiKey["']?\s{0,4}:\s{0,4}["'\x60](?<secretB>[0-9a-f]{32})(?=["'\x60]\s{0,4},\s{0,20}["']?indexName))`,
      bounds: { left: '', right: '' },
      checks: ['mixed'],
      show: { prefix: 0 },
      envNames: ['ALGOLIA_SEARCH_KEY'],
      description: 'Searches; made to be public.',
      references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    },
  ],
} as const satisfies ProviderSpec;
