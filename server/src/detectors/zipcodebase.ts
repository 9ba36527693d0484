/** Zipcodebase: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const zipcodebase = {
  id: 'zipcodebase',
  name: 'Zipcodebase',
  homepage: 'https://zipcodebase.com',
  detectors: [
    {
      id: 'zipcodebase-api-key',
      name: 'Zipcodebase API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['zipcodebase'], within: 40 },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w.#@/+', right: '\\w/+=-' },
      checks: ['random', 'uuid-version'],
      envNames: ['ZIPCODEBASE_API_KEY'],
      description: "Looks up postal codes within the owner's quota.",
      references: ['https://app.zipcodebase.com/documentation', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
