/** Siteleaf: API key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const siteleaf = {
  id: 'siteleaf',
  name: 'Siteleaf',
  homepage: 'https://www.siteleaf.com',
  detectors: [
    {
      id: 'siteleaf-api-key',
      name: 'Siteleaf API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['siteleaf'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SITELEAF_API_SECRET', 'SITELEAF_API_KEY'],
      description: "Key and secret together read, change and publish the account's web sites.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
