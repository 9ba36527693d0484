/** FetchRSS: API keys. Format: https://fetchrss.com/developers */
import type { ProviderSpec } from '../core/catalogue';

export const fetchrss = {
  id: 'fetchrss',
  name: 'FetchRSS',
  homepage: 'https://fetchrss.com',
  detectors: [
    {
      id: 'fetchrss-api-key',
      name: 'FetchRSS API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['fetchrss'], within: 40 },
      pattern: '[0-9A-Za-z.]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FETCHRSS_API_KEY'],
      description: "Makes and reads the account's RSS feeds.",
      references: ['https://fetchrss.com/developers'],
    },
  ],
} as const satisfies ProviderSpec;
