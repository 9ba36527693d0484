/** fastFOREX: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const fastforex = {
  id: 'fastforex',
  name: 'fastFOREX',
  homepage: 'https://www.fastforex.io',
  detectors: [
    {
      id: 'fastforex-api-key',
      name: 'fastFOREX API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['fastforex'], within: 40 },
      pattern: '[0-9a-z-]{28}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['FASTFOREX_API_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['https://fastforex.readme.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
