/** Scrapfly: live API keys, test API keys and legacy API keys. Format: https://scrapfly.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const scrapfly = {
  id: 'scrapfly',
  name: 'Scrapfly',
  homepage: 'https://scrapfly.io',
  detectors: [
    {
      id: 'scrapfly-live-api-key',
      name: 'Scrapfly live API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['scp-live-'] },
      pattern: 'scp-live-[0-9a-z]{32}',
      minEntropy: 3.5,
      envNames: ['SCRAPFLY_KEY'],
      description: "Scrapes web pages and spends the account's credits.",
      references: ['https://scrapfly.io/docs'],
    },
    {
      id: 'scrapfly-test-api-key',
      name: 'Scrapfly test API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['scp-test-'] },
      pattern: 'scp-test-[0-9a-z]{32}',
      minEntropy: 3.5,
      envNames: ['SCRAPFLY_KEY'],
      description: 'Scrapes within the limits of the test project.',
      references: ['https://scrapfly.io/docs'],
    },
    {
      id: 'scrapfly-legacy-api-key',
      name: 'Scrapfly legacy API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['scrapfly'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCRAPFLY_KEY'],
      description: 'Scrapes web pages with a key from before the scp- prefix.',
      references: ['https://scrapfly.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
