/** SelectPdf: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const selectpdf = {
  id: 'selectpdf',
  name: 'SelectPdf',
  homepage: 'https://selectpdf.com',
  detectors: [
    {
      id: 'selectpdf-api-key',
      name: 'SelectPdf API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['selectpdf'], within: 40 },
      pattern: '[0-9a-z-]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SELECTPDF_API_KEY'],
      description: "Converts HTML to PDF within the owner's quota.",
      references: ['https://selectpdf.com/html-to-pdf-api/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
