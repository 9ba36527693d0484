/** PartnerStack: public or secret keys. Format: https://docs.partnerstack.com */
import type { ProviderSpec } from '../core/catalogue';

export const partnerstack = {
  id: 'partnerstack',
  name: 'PartnerStack',
  homepage: 'https://partnerstack.com',
  detectors: [
    {
      id: 'partnerstack-api-key',
      name: 'PartnerStack public or secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['partnerstack'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PARTNERSTACK_SECRET_KEY', 'PARTNERSTACK_PUBLIC_KEY'],
      description: 'The pair reads and changes partners, customers and rewards of the company.',
      references: ['https://docs.partnerstack.com'],
    },
  ],
} as const satisfies ProviderSpec;
