/** Route4Me: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const route4me = {
  id: 'route4me',
  name: 'Route4Me',
  homepage: 'https://route4me.com',
  detectors: [
    {
      id: 'route4me-api-key',
      name: 'Route4Me API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['route4me'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ROUTE4ME_API_KEY'],
      description: 'Reads and changes routes, addresses and drivers of the account.',
      references: ['https://route4me.io/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
