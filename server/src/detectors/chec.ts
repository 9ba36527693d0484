/** Commerce.js (Chec): public API keys and secret API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const chec = {
  id: 'chec',
  name: 'Commerce.js (Chec)',
  homepage: 'https://commercejs.com',
  detectors: [
    {
      id: 'chec-public-key',
      name: 'Commerce.js (Chec) public API key',
      class: 'public',
      severity: 'info',
      anchor: {
        in: 'context',
        literals: ['commercejs', 'checio', 'chec_', 'chec-', 'chec.io', 'chec token', 'chec key'],
        within: 40,
      },
      pattern: 'pk_[0-9a-z]{45}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CHEC_PUBLIC_KEY'],
      description: 'Reads products and makes carts of a shop; meant for its storefront.',
      references: ['https://commercejs.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
    {
      id: 'chec-secret-key',
      name: 'Commerce.js (Chec) secret API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['commercejs', 'checio', 'chec_', 'chec-', 'chec.io', 'chec token', 'chec key'],
        within: 40,
      },
      pattern: '(?!pk_)[0-9a-z_]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CHEC_SECRET_KEY'],
      description: 'Reads and changes products, orders and customers of the shop.',
      references: ['https://commercejs.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
