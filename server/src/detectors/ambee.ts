/** Ambee: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ambee = {
  id: 'ambee',
  name: 'Ambee',
  homepage: 'https://www.getambee.com',
  detectors: [
    {
      id: 'ambee-api-key',
      name: 'Ambee API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ambee'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AMBEE_API_KEY'],
      description: "Reads air quality, pollen and weather data within the owner's quota.",
      references: ['https://docs.ambeedata.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
