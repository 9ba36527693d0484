/** TomTom: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const tomtom = {
  id: 'tomtom',
  name: 'TomTom',
  homepage: 'https://developer.tomtom.com',
  links: { keys: 'https://developer.tomtom.com/user/me/apps', seen: '2026-11-24' },
  detectors: [
    {
      id: 'tomtom-api-key',
      name: 'TomTom API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['tomtom'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TOMTOM_API_KEY'],
      description: "Uses maps, search and routing at the owner's expense.",
      references: ['https://developer.tomtom.com/documentation', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
