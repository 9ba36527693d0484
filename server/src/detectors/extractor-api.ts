/** Extractor API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const extractorApi = {
  id: 'extractor-api',
  name: 'Extractor API',
  homepage: 'https://extractorapi.com',
  detectors: [
    {
      id: 'extractor-api-key',
      name: 'Extractor API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['extractorapi'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EXTRACTOR_API_KEY'],
      description: "Extracts web pages within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
