/** Onfleet: API keys. Format: https://docs.onfleet.com */
import type { ProviderSpec } from '../core/catalogue';

export const onfleet = {
  id: 'onfleet',
  name: 'Onfleet',
  homepage: 'https://onfleet.com',
  detectors: [
    {
      id: 'onfleet-api-key',
      name: 'Onfleet API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['onfleet'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ONFLEET_API_KEY'],
      description: 'Reads and changes deliveries, drivers and recipients of the organisation.',
      references: ['https://docs.onfleet.com'],
    },
  ],
} as const satisfies ProviderSpec;
