/** Export SDK: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const exportsdk = {
  id: 'exportsdk',
  name: 'Export SDK',
  homepage: 'https://exportsdk.com',
  detectors: [
    {
      id: 'exportsdk-api-key',
      name: 'Export SDK API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['exportsdk'], within: 40 },
      pattern: '[0-9a-z]{5,15}_[0-9a-z-]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EXPORTSDK_API_KEY'],
      description: "Generates PDFs from the account's templates.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
