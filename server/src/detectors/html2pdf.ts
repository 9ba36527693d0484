/** HTML2PDF.app: API keys. Format: https://html2pdf.app/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const html2pdf = {
  id: 'html2pdf',
  name: 'HTML2PDF.app',
  homepage: 'https://html2pdf.app',
  detectors: [
    {
      id: 'html2pdf-api-key',
      name: 'HTML2PDF.app API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['html2pdf'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['HTML2PDF_API_KEY'],
      description: "Converts web pages and spends the account's credits.",
      references: ['https://html2pdf.app/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
