/** ZeroTier: Central API tokens. Format: https://docs.zerotier.com/central/v1/ */
import type { ProviderSpec } from '../core/catalogue';

export const zerotier = {
  id: 'zerotier',
  name: 'ZeroTier',
  homepage: 'https://www.zerotier.com',
  detectors: [
    {
      id: 'zerotier-api-token',
      name: 'ZeroTier Central API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['zerotier'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZEROTIER_API_TOKEN', 'ZEROTIER_CENTRAL_TOKEN'],
      description: 'Adds members to, and changes the rules of, all networks of its user.',
      references: ['https://docs.zerotier.com/central/v1/'],
    },
  ],
} as const satisfies ProviderSpec;
