/** API2Cart: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const api2cart = {
  id: 'api2cart',
  name: 'API2Cart',
  homepage: 'https://api2cart.com',
  detectors: [
    {
      id: 'api2cart-api-key',
      name: 'API2Cart API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['api2cart'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['API2CART_API_KEY'],
      description: 'Reaches the orders, products and customers of every shop connected to the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
