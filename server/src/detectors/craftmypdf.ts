/** CraftMyPDF: API keys. Format: https://craftmypdf.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const craftmypdf = {
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  homepage: 'https://craftmypdf.com',
  detectors: [
    {
      id: 'craftmypdf-api-key',
      name: 'CraftMyPDF API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['craftmypdf'], within: 40 },
      pattern: '[0-9A-Za-z]{35}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CRAFTMYPDF_API_KEY'],
      description: "Generates PDFs from the account's templates and spends its credits.",
      references: ['https://craftmypdf.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
