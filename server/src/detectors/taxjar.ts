/** TaxJar: API tokens. Format: https://developers.taxjar.com */
import type { ProviderSpec } from '../core/catalogue';

export const taxjar = {
  id: 'taxjar',
  name: 'TaxJar',
  homepage: 'https://www.taxjar.com',
  detectors: [
    {
      id: 'taxjar-api-token',
      name: 'TaxJar API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['taxjar'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TAXJAR_API_TOKEN'],
      description: 'Reads and writes the sales transactions on which taxes are filed.',
      references: ['https://developers.taxjar.com'],
    },
  ],
} as const satisfies ProviderSpec;
