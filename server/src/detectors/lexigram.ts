/** Lexigram: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const lexigram = {
  id: 'lexigram',
  name: 'Lexigram',
  homepage: 'https://lexigram.io',
  detectors: [
    {
      id: 'lexigram-api-key',
      name: 'Lexigram API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['lexigram'], within: 40 },
      pattern: '[0-9A-Za-z._-]{301}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LEXIGRAM_API_KEY'],
      description: "Looks up clinical terms within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
