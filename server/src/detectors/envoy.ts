/** Envoy: API keys. Format: https://developers.envoy.com */
import type { ProviderSpec } from '../core/catalogue';

export const envoy = {
  id: 'envoy',
  name: 'Envoy',
  homepage: 'https://envoy.com',
  detectors: [
    {
      id: 'envoy-api-key',
      name: 'Envoy API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['envoy_', 'envoy-', 'envoy.com', 'envoy api', 'envoyapi', 'envoykey', 'envoy key', 'envoy token'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{220}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ENVOY_API_KEY'],
      description: 'Reads and changes visitors, invitations and employees of the workplace.',
      references: ['https://developers.envoy.com'],
    },
  ],
} as const satisfies ProviderSpec;
