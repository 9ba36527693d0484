/** PDFShift: API keys and legacy API keys. Format: https://docs.pdfshift.io */
import type { ProviderSpec } from '../core/catalogue';

export const pdfshift = {
  id: 'pdfshift',
  name: 'PDFShift',
  homepage: 'https://pdfshift.io',
  detectors: [
    {
      id: 'pdfshift-api-key',
      name: 'PDFShift API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['pdfshift'], within: 40 },
      pattern: 'sk_[0-9a-f]{40}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PDFSHIFT_API_KEY'],
      description: "Converts HTML to PDF and spends the account's credits.",
      references: ['https://docs.pdfshift.io'],
    },
    {
      id: 'pdfshift-legacy-api-key',
      name: 'PDFShift legacy API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['pdfshift'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PDFSHIFT_API_KEY'],
      description: 'Converts HTML to PDF with a key from before the sk_ prefix.',
      references: ['https://docs.pdfshift.io'],
    },
  ],
} as const satisfies ProviderSpec;
