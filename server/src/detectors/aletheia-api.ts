/** Aletheia API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const aletheiaApi = {
  id: 'aletheia-api',
  name: 'Aletheia API',
  homepage: 'https://aletheiaapi.com',
  detectors: [
    {
      id: 'aletheia-api-key',
      name: 'Aletheia API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['aletheiaapi'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ALETHEIA_API_KEY'],
      description: "Reads stock prices, filings and insider trades within the owner's quota.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
