/**
 * Flexport: logistics API tokens.
 * Format: https://docs.logistics-api.flexport.com/2024-04/tag/Webhooks#operation/GetWebhook
 */
import type { ProviderSpec } from '../core/catalogue';

export const flexport = {
  id: 'flexport',
  name: 'Flexport',
  homepage: 'https://www.flexport.com',
  links: { rotate: 'https://howtorotate.com/docs/tutorials/flexport/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'flexport-api-token',
      name: 'Flexport logistics API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['shltm_'] },
      pattern: String.raw`shltm_[\w-]{40}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['FLEXPORT_API_TOKEN'],
      description: 'Reads and changes the orders, inventory and shipments of a merchant.',
      references: ['https://docs.logistics-api.flexport.com/2024-04/tag/Webhooks#operation/GetWebhook'],
    },
  ],
} as const satisfies ProviderSpec;
