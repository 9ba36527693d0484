/** FlightStats by Cirium: app keys. */
import type { ProviderSpec } from '../core/catalogue';

export const flightstats = {
  id: 'flightstats',
  name: 'FlightStats by Cirium',
  homepage: 'https://developer.flightstats.com',
  detectors: [
    {
      id: 'flightstats-app-key',
      name: 'FlightStats by Cirium app key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['flightstats'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FLIGHTSTATS_APP_KEY'],
      description: "Reads flight schedules and positions at the owner's expense; used with an application id.",
      references: ['https://developer.flightstats.com/api-docs/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
