/** MapQuest: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const mapquest = {
  id: 'mapquest',
  name: 'MapQuest',
  homepage: 'https://developer.mapquest.com',
  detectors: [
    {
      id: 'mapquest-api-key',
      name: 'MapQuest API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['mapquest'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MAPQUEST_API_KEY'],
      description: "Geocodes and routes within the owner's quota.",
      references: ['https://developer.mapquest.com/documentation/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
