/** WorldCoinIndex: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const worldcoinindex = {
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  homepage: 'https://www.worldcoinindex.com',
  detectors: [
    {
      id: 'worldcoinindex-api-key',
      name: 'WorldCoinIndex API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['worldcoinindex'], within: 40 },
      pattern: '[0-9A-Za-z]{35}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WORLDCOININDEX_API_KEY'],
      description: "Reads cryptocurrency prices within the owner's quota.",
      references: ['https://www.worldcoinindex.com/apiservice', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
