/** APITemplate.io: API keys. Format: https://apitemplate.io/apiv2 */
import type { ProviderSpec } from '../core/catalogue';

export const apitemplate = {
  id: 'apitemplate',
  name: 'APITemplate.io',
  homepage: 'https://apitemplate.io',
  detectors: [
    {
      id: 'apitemplate-api-key',
      name: 'APITemplate.io API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['apitemplate'], within: 40 },
      pattern: '[0-9A-Za-z]{39}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['APITEMPLATE_API_KEY'],
      description: "Generates PDFs and images from the account's templates and spends its credits.",
      references: ['https://apitemplate.io/apiv2'],
    },
  ],
} as const satisfies ProviderSpec;
