/** Request Finance: API keys. Format: https://docs.request.finance */
import type { ProviderSpec } from '../core/catalogue';

export const requestFinance = {
  id: 'request-finance',
  name: 'Request Finance',
  homepage: 'https://www.request.finance',
  detectors: [
    {
      id: 'request-finance-api-key',
      name: 'Request Finance API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['requestfinance', 'request.finance', 'request_finance'], within: 40 },
      pattern: '[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['REQUEST_FINANCE_API_KEY'],
      description: 'Reads and makes invoices and payments of the company.',
      references: ['https://docs.request.finance'],
    },
  ],
} as const satisfies ProviderSpec;
