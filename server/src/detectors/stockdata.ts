/** StockData.org: API tokens. Format: https://www.stockdata.org/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const stockdata = {
  id: 'stockdata',
  name: 'StockData.org',
  homepage: 'https://www.stockdata.org',
  detectors: [
    {
      id: 'stockdata-api-token',
      name: 'StockData.org API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['stockdata'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STOCKDATA_API_TOKEN'],
      description: "Reads stock prices and news within the owner's quota.",
      references: ['https://www.stockdata.org/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
