/** AlienVault OTX: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const alienvault = {
  id: 'alienvault',
  name: 'AlienVault OTX',
  homepage: 'https://otx.alienvault.com',
  detectors: [
    {
      id: 'alienvault-api-key',
      name: 'AlienVault OTX API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['alienvault', 'otx_api', 'otx_key'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OTX_API_KEY'],
      description: 'Reads threat intelligence and publishes pulses as its user.',
      references: ['https://otx.alienvault.com/api', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
