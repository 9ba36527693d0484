/** Finage: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const finage = {
  id: 'finage',
  name: 'Finage',
  homepage: 'https://finage.co.uk',
  detectors: [
    {
      id: 'finage-api-key',
      name: 'Finage API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['finage'], within: 40 },
      pattern: '(?:API_KEY)?[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FINAGE_API_KEY'],
      description: "Reads market data within the owner's quota.",
      references: ['Format facts: seen by one scanner.'],
    },
    {
      id: 'finage-prefixed-api-key',
      name: 'Finage API key (with its prefix)',
      class: 'secret',
      severity: 'medium',
      // What the name of a provider tells takes precedence.
      tier: 'generic',
      anchor: { in: 'token', literals: ['API_KEY'] },
      pattern: 'API_KEY[0-9A-Z]{32}',
      checks: ['mixed', 'random'],
      confidence: 'medium',
      envNames: ['FINAGE_API_KEY'],
      description: "Reads market data on the account's plan.",
      references: ['https://finage.co.uk/docs/api/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
