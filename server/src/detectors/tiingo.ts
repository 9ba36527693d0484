/** Tiingo: API tokens. Format: https://www.tiingo.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const tiingo = {
  id: 'tiingo',
  name: 'Tiingo',
  homepage: 'https://www.tiingo.com',
  detectors: [
    {
      id: 'tiingo-api-token',
      name: 'Tiingo API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['tiingo'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TIINGO_API_KEY'],
      description: "Reads market data on the owner's plan.",
      references: ['https://www.tiingo.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
