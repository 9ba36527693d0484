/** Financial Modeling Prep: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const financialModelingPrep = {
  id: 'financial-modeling-prep',
  name: 'Financial Modeling Prep',
  homepage: 'https://site.financialmodelingprep.com',
  detectors: [
    {
      id: 'financial-modeling-prep-api-key',
      name: 'Financial Modeling Prep API key',
      class: 'secret',
      severity: 'low',
      anchor: {
        in: 'context',
        literals: ['financialmodelingprep', 'financial_modeling_prep', 'fmp_api', 'fmp_key'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FMP_API_KEY'],
      description: "Reads financial statements and prices within the owner's quota.",
      references: [
        'https://site.financialmodelingprep.com/developer/docs',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
