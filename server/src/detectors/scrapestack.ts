/** scrapestack: access keys. Format: https://scrapestack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const scrapestack = {
  id: 'scrapestack',
  name: 'scrapestack',
  homepage: 'https://scrapestack.com',
  detectors: [
    {
      id: 'scrapestack-access-key',
      name: 'scrapestack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['scrapestack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPESTACK_ACCESS_KEY'],
      description: "Scrapes web pages within the owner's quota.",
      references: ['https://scrapestack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
