/** Geocodio: API keys. Format: https://www.geocod.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const geocodio = {
  id: 'geocodio',
  name: 'Geocodio',
  homepage: 'https://www.geocod.io',
  detectors: [
    {
      id: 'geocodio-api-key',
      name: 'Geocodio API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['geocodio', 'geocod.io'], within: 40 },
      pattern: '[0-9a-z]{39}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GEOCODIO_API_KEY'],
      description: "Geocodes addresses at the owner's expense.",
      references: ['https://www.geocod.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
