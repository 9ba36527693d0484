/** Twelve Data: API keys. Format: https://twelvedata.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const twelveData = {
  id: 'twelve-data',
  name: 'Twelve Data',
  homepage: 'https://twelvedata.com',
  detectors: [
    {
      id: 'twelve-data-api-key',
      name: 'Twelve Data API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['twelvedata', 'twelve_data'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TWELVE_DATA_API_KEY'],
      description: "Reads market data on the owner's plan.",
      references: ['https://twelvedata.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
