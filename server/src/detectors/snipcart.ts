/** Snipcart: secret API keys. Format: https://docs.snipcart.com */
import type { ProviderSpec } from '../core/catalogue';

export const snipcart = {
  id: 'snipcart',
  name: 'Snipcart',
  homepage: 'https://snipcart.com',
  detectors: [
    {
      id: 'snipcart-secret-key',
      name: 'Snipcart secret API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['snipcart'], within: 40 },
      pattern: String.raw`\w{75}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SNIPCART_API_KEY', 'SNIPCART_SECRET_KEY'],
      description: 'Reads and changes orders, customers and products of the shop.',
      references: ['https://docs.snipcart.com'],
    },
  ],
} as const satisfies ProviderSpec;
