/** GraphHopper: API keys. Format: https://docs.graphhopper.com */
import type { ProviderSpec } from '../core/catalogue';

export const graphhopper = {
  id: 'graphhopper',
  name: 'GraphHopper',
  homepage: 'https://www.graphhopper.com',
  detectors: [
    {
      id: 'graphhopper-api-key',
      name: 'GraphHopper API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['graphhopper'], within: 40 },
      pattern: '(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36})',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GRAPHHOPPER_API_KEY'],
      description: "Plans routes and geocodes within the owner's quota.",
      references: ['https://docs.graphhopper.com'],
    },
  ],
} as const satisfies ProviderSpec;
