/** ChartMogul: API keys. Format: https://dev.chartmogul.com */
import type { ProviderSpec } from '../core/catalogue';

export const chartmogul = {
  id: 'chartmogul',
  name: 'ChartMogul',
  homepage: 'https://chartmogul.com',
  detectors: [
    {
      id: 'chartmogul-api-key',
      name: 'ChartMogul API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['chartmogul'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CHARTMOGUL_API_KEY'],
      description: 'Reads and writes the customers, plans and revenue figures of the account.',
      references: ['https://dev.chartmogul.com'],
    },
  ],
} as const satisfies ProviderSpec;
