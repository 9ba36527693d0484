/** Lemon Squeezy: API keys. Format: https://docs.lemonsqueezy.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const lemonSqueezy = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  homepage: 'https://www.lemonsqueezy.com',
  detectors: [
    {
      id: 'lemon-squeezy-api-key',
      name: 'Lemon Squeezy API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['lemonsqueezy', 'lemon_squeezy'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`(?:lemonsqueezy|lemon_squeezy)[\s\S]{1,48}?(?<secret>eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[\w-]{200,800}\.[\w-]{342,800})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 1792,
      show: { prefix: 3 },
      envNames: ['LEMON_SQUEEZY_API_KEY'],
      description: 'Reads and changes products, orders and customers of the store.',
      references: ['https://docs.lemonsqueezy.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
