/** Currents API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const currentsApi = {
  id: 'currents-api',
  name: 'Currents API',
  homepage: 'https://currentsapi.services',
  detectors: [
    {
      id: 'currents-api-key',
      name: 'Currents API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['currentsapi'], within: 40 },
      pattern: '[0-9A-Za-z+/=_-]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CURRENTS_API_KEY'],
      description: "Searches news within the owner's quota.",
      references: ['https://currentsapi.services/en/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
