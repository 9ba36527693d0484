/** Lokalise: API tokens. Format: https://developers.lokalise.com/reference/api-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const lokalise = {
  id: 'lokalise',
  name: 'Lokalise',
  homepage: 'https://lokalise.com',
  links: { keys: 'https://app.lokalise.com/profile', seen: '2026-11-24' },
  detectors: [
    {
      id: 'lokalise-api-token',
      name: 'Lokalise API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['lokalise'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LOKALISE_API_TOKEN'],
      description: 'Reads and changes the translations its user can reach.',
      references: ['https://developers.lokalise.com/reference/api-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
