/** FlightAPI: API keys. Format: https://docs.flightapi.io */
import type { ProviderSpec } from '../core/catalogue';

export const flightapi = {
  id: 'flightapi',
  name: 'FlightAPI',
  homepage: 'https://www.flightapi.io',
  detectors: [
    {
      id: 'flightapi-api-key',
      name: 'FlightAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['flightapi'], within: 40 },
      pattern: '[0-9a-z]{24}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FLIGHTAPI_API_KEY'],
      description: "Searches flight prices and schedules within the owner's quota.",
      references: ['https://docs.flightapi.io'],
    },
  ],
} as const satisfies ProviderSpec;
