/** OpenCage: API keys. Format: https://opencagedata.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const opencage = {
  id: 'opencage',
  name: 'OpenCage',
  homepage: 'https://opencagedata.com',
  detectors: [
    {
      id: 'opencage-api-key',
      name: 'OpenCage API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['opencage'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OPENCAGE_API_KEY'],
      description: "Geocodes within the owner's quota.",
      references: ['https://opencagedata.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
