/** Klipfolio: API keys. Format: https://apidocs.klipfolio.com */
import type { ProviderSpec } from '../core/catalogue';

export const klipfolio = {
  id: 'klipfolio',
  name: 'Klipfolio',
  homepage: 'https://www.klipfolio.com',
  detectors: [
    {
      id: 'klipfolio-api-key',
      name: 'Klipfolio API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['klipfolio'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['KLIPFOLIO_API_KEY'],
      description: 'Reads and changes the dashboards, data sources and users its user can reach.',
      references: ['https://apidocs.klipfolio.com'],
    },
  ],
} as const satisfies ProviderSpec;
