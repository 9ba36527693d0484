/** Unplugg: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const unplugg = {
  id: 'unplugg',
  name: 'Unplugg',
  homepage: 'https://unplu.gg',
  detectors: [
    {
      id: 'unplugg-api-key',
      name: 'Unplugg API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['unplu'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['UNPLUGG_API_KEY'],
      description: "Makes forecasts within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
