/** Paddle: live API keys and sandbox API keys. Format: https://developer.paddle.com/api-reference/about/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const paddle = {
  id: 'paddle',
  name: 'Paddle',
  homepage: 'https://www.paddle.com',
  links: { keys: 'https://vendors.paddle.com/authentication-v2', seen: '2026-11-24' },
  detectors: [
    {
      id: 'paddle-live-api-key',
      name: 'Paddle live API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pdl_live_apikey_'] },
      pattern: 'pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}',
      minEntropy: 3,
      envNames: ['PADDLE_API_KEY'],
      description: 'Reads and changes transactions, subscriptions and customers, and refunds.',
      references: ['https://developer.paddle.com/api-reference/about/api-keys'],
    },
    {
      id: 'paddle-sandbox-api-key',
      name: 'Paddle sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['pdl_sdbx_apikey_'] },
      pattern: 'pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}',
      minEntropy: 3,
      envNames: ['PADDLE_API_KEY'],
      description: 'Reads and changes the made-up data of the sandbox.',
      references: ['https://developer.paddle.com/api-reference/about/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
