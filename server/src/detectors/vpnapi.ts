/** VPNAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const vpnapi = {
  id: 'vpnapi',
  name: 'VPNAPI',
  homepage: 'https://vpnapi.io',
  detectors: [
    {
      id: 'vpnapi-api-key',
      name: 'VPNAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['vpnapi'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VPNAPI_API_KEY'],
      description: "Checks IP addresses within the owner's quota.",
      references: ['https://vpnapi.io/api-documentation', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
