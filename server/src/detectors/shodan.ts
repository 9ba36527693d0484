/** Shodan: API keys. Format: https://developer.shodan.io/api */
import type { ProviderSpec } from '../core/catalogue';

export const shodan = {
  id: 'shodan',
  name: 'Shodan',
  homepage: 'https://www.shodan.io',
  links: { keys: 'https://account.shodan.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'shodan-api-key',
      name: 'Shodan API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['shodan'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['not-hex', 'random'],
      envNames: ['SHODAN_API_KEY'],
      description: "Searches exposed devices and spends the account's query and scan credits.",
      references: ['https://developer.shodan.io/api'],
    },
  ],
} as const satisfies ProviderSpec;
